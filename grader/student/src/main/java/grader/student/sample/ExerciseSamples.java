package grader.student.sample;

import java.util.List;

/**
 * An exercise and its sample checks.
 *
 * @param number its place in the course, from 1
 * @param id what it is called on the command line
 * @param title what it is called on the card
 * @param className the simple name of the student's class
 * @param methods what the class must have
 * @param checks in the order of the statement
 */
public record ExerciseSamples(
        int number, String id, String title, String className, List<Signature> methods, List<SampleCheck> checks) {

    public ExerciseSamples {
        methods = List.copyOf(methods);
        checks = List.copyOf(checks);
    }

    /** The signature of one of the methods. */
    public Signature method(String name) {
        return methods.stream()
                .filter(signature -> signature.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SampleException(id + " has no method " + name));
    }
}
