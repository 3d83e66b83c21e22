package grader.handout;

import grader.student.sample.ExerciseSamples;
import grader.student.sample.Signature;

/** Nothing leaves the house that somebody has already solved. */
final class StubGuard {

    private StubGuard() {}

    /**
     * Looks at the file of an exercise.
     *
     * @throws HandoutException if a method is no stub, or something else is written in the file
     */
    static void check(ExerciseSamples exercise, String source) {
        for (Signature method : exercise.methods()) {
            String todo = "TODO: write " + exercise.className() + "." + method.name();
            if (!source.contains("throw new UnsupportedOperationException(\"" + todo + "\");")) {
                throw new HandoutException(exercise.className() + ".java is no stub: " + method.name()
                        + " is written already, and the handout would give it away");
            }
        }
        if (source.matches("(?s).*\\b(for|while|if|switch|do)\\s*[({].*")) {
            throw new HandoutException(exercise.className() + ".java is no stub: it holds code that does something");
        }
    }
}
