package grader.engine.portrait;

import grader.engine.worker.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** Takes portraits of those exercises whose methods have shown in the checks that they can be called. */
public final class Portraits {

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("cosine", "similarity", new DirectionsPainter()),
            new Subject("gradient-descent", "fit", new DescentPainter()),
            new Subject("coin-simulation", "headCounts", new CoinsPainter()),
            new Subject("majority-baseline", "baseline", new BaselinesPainter()));

    private Portraits() {}

    /**
     * An exercise that a portrait can be taken of.
     *
     * @param method without which there is nothing to see
     */
    private record Subject(String exercise, String method, Painter painter) {}

    /** Says of a method whether calling it is worth while. */
    public interface Fit {
        boolean test(String exercise, String method);
    }

    /**
     * Portraits by the exercise's id; what fails is left out.
     *
     * @param slot holds the worker that the submission was compiled in
     * @param numbers of checks that this worker has not seen
     */
    public static Map<String, Portrait> take(Slot slot, IntSupplier numbers, Fit fit) {
        Sitting sitting = new Sitting(slot, numbers);
        Map<String, Portrait> portraits = new HashMap<>();
        for (Subject subject : SUBJECTS) {
            if (fit.test(subject.exercise, subject.method)) {
                sitting.begin();
                try {
                    portraits.put(subject.exercise, subject.painter.paint(sitting));
                } catch (NoAnswerException without) {
                    continue;
                }
            }
        }
        return portraits;
    }
}
