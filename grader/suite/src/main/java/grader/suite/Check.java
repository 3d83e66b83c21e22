package grader.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** One hidden check: a JUnit test that cannot lack an id, a method, points, a title or a hint. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {

    /** Stable and unique in its exercise; survives renames of title and Java method, as in {@code dot-known-values}. */
    String id();

    /** The student's method under test, or {@code file} for a rule about the source. */
    String method();

    /** What the check is worth; at least 1. An exercise's checks add up to 25. */
    int points();

    /** What a student reads first: the property, never an input or an expected value. */
    String title();

    /** What to try next when it fails; a question or a pointer, never the answer. */
    String hint();
}
