package grader.student.run;

import grader.student.sample.ExerciseSamples;
import grader.student.sample.Rung;
import grader.student.sample.SampleCheck;
import java.io.PrintStream;
import java.util.function.IntConsumer;

/** Climbs a check's ladder until a rung fails. */
public final class SampleRunner {

    private final ExerciseSamples exercise;
    private final Class<?> type;

    /**
     * A runner for a class, which may lack methods.
     *
     * @param exercise what to check
     * @param type the student's class
     */
    public SampleRunner(ExerciseSamples exercise, Class<?> type) {
        this.exercise = exercise;
        this.type = type;
    }

    /** Runs one check; the outcome is that of the first rung that fails, or of the last. */
    public Outcome run(SampleCheck check) {
        return run(check, rung -> {});
    }

    /** As {@link #run(SampleCheck)}, telling of each rung before it is taken. */
    Outcome run(SampleCheck check, IntConsumer announce) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            return climb(check, announce);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Outcome climb(SampleCheck check, IntConsumer announce) {
        RungRun run = new RungRun(exercise, type);
        Outcome outcome = null;
        for (int i = 0; i < check.ladder().size(); i++) {
            announce.accept(i);
            Rung rung = check.ladder().get(i);
            outcome = run.take(rung, i);
            if (outcome.kind() != Outcome.Kind.PASSED) {
                return outcome;
            }
        }
        return outcome;
    }
}
