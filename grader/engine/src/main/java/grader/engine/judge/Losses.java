package grader.engine.judge;

import grader.engine.scorecard.CheckStatus;
import grader.words.Feedback;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The workers that a submission has cost on its last try, and what is not run any more because of that.
 *
 * <p>A lost worker is a full run into the watchdog while every other submission waits. So a method that cost one ends the same way
 * from then on, and an exercise that cost two is given up: what it has not earned by then it cannot earn. Once a submission has
 * cost three, each further exercise is given up at its first. An exercise that costs no worker is never touched, so four exercises
 * cost at most five.
 */
final class Losses {

    private static final int WORN_PER_METHOD = 2;

    private static final int LOST_PER_EXERCISE = 2;

    private static final int LOST_PER_SUBMISSION = 3;

    private final Map<String, Integer> wornByMethod = new HashMap<>();
    private final Map<String, Integer> lostByExercise = new HashMap<>();
    private final Map<String, Ending> givenUp = new HashMap<>();
    private int lost;

    /** How a call of that method ends without being made; nothing where it is to be made. */
    Optional<Ending> ending(String className, String method) {
        Ending ofMethod = givenUp.get(name(className, method));
        if (ofMethod == null && isGivenUp(className)) {
            return Optional.of(Ending.of(CheckStatus.NOT_RUN, Feedback.tooManyLost()));
        }
        return Optional.ofNullable(ofMethod);
    }

    /** A worker ended during a call, which ended like this. */
    void lost(String className, String method, Ending ending) {
        givenUp.put(name(className, method), ending);
        lostByExercise.merge(className, 1, Integer::sum);
        lost++;
    }

    /** Whether a call of the exercise was a worker's death already, so that another such death is no accident. */
    boolean isDeadly(String className) {
        return lostByExercise.containsKey(className);
    }

    /** A worker answered, but must be replaced; that takes a moment only. */
    void worn(String className, String method, Ending ending) {
        if (wornByMethod.merge(name(className, method), 1, Integer::sum) >= WORN_PER_METHOD) {
            givenUp.put(name(className, method), ending);
        }
    }

    private boolean isGivenUp(String className) {
        int most = lost >= LOST_PER_SUBMISSION ? 1 : LOST_PER_EXERCISE;
        return lostByExercise.getOrDefault(className, 0) >= most;
    }

    private static String name(String className, String method) {
        return className + "." + method;
    }
}
