package grader.cli.hostile;

import java.util.List;

/**
 * How a trial ended.
 *
 * @param status what the checks of the attacked method ended with
 * @param written everything that was written about it
 * @param before the honest neighbour's scorecard, as written without the attack
 * @param after the same beside the attack
 */
record TrialOutcome(Trial trial, String status, List<String> written, String before, String after) {

    boolean neighbourNoticed() {
        return !before.equals(after);
    }

    boolean layerIsHeard() {
        return written.stream().anyMatch(trial.layer()::isHeardIn);
    }
}
