package grader.engine.judge;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.scorecard.CheckStatus;
import grader.suite.catalogue.Misconception;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the probes of wrong methods to the student's code, once all checks have ended. */
final class Naming {

    private final Diagnostician diagnostician;

    Naming(Diagnostician diagnostician) {
        this.diagnostician = diagnostician;
    }

    /** Misconceptions by the number of the check that they explain. */
    Map<Integer, Misconception> names(
            List<PlannedExercise> exercises, Map<Integer, Ending> endings, JudgeSession session) {
        Map<Integer, Misconception> names = new HashMap<>();
        Forwarding.bind(session);
        try {
            for (PlannedExercise exercise : exercises) {
                List<PlannedCheck> failed = exercise.checks().stream()
                        .filter(check -> isWrong(endings.get(check.number())))
                        .toList();
                if (!failed.isEmpty()) {
                    session.beginAside();
                    names.putAll(diagnostician.diagnose(
                            exercise, failed, session.subject(exercise), session.source(exercise.className())));
                }
            }
        } finally {
            Forwarding.unbind();
        }
        return names;
    }

    private static boolean isWrong(Ending ending) {
        return ending != null && (ending.status() == CheckStatus.FAILED || ending.status() == CheckStatus.ERROR);
    }
}
