package grader.suite;

import grader.protocol.SourceFacts;

/** Finds and counts an exercise's source file when checks run directly; registered as a service where they do. */
public interface SourceReader {

    /** Facts about the source file of the class with this simple name. */
    SourceFacts read(String className);
}
