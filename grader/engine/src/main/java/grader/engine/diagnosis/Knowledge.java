package grader.engine.diagnosis;

import grader.suite.catalogue.Misconception;
import grader.suite.probes.Inquiry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names are given from: known mistakes, their wrong solutions, the right one, and questions that tell them apart. */
public interface Knowledge {

    /** Known mistakes of an exercise, ids in alphabetical order, each followed by its forms. */
    List<Misconception> misconceptions(String exercise);

    /** The class files of a wrong solution by binary name. */
    Map<String, byte[]> variant(Misconception misconception);

    /** The class files of an exercise's right solution by binary name. */
    Map<String, byte[]> reference(String exercise);

    /** What can be asked of a method; empty where nothing can, and then no mistake in it has a name. */
    Optional<Inquiry> inquiry(String exercise, String method);
}
