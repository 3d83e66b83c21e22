package grader.engine.judge;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.scorecard.CheckStatus;
import grader.suite.catalogue.Misconception;
import grader.suite.probes.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the probes of wrong methods to the student's code, once all checks have ended. */
final class Naming {

    /** Far above every planned check: each exercise's probes are one more check to the worker. */
    private static final int FIRST_NUMBER = 1_000_000;

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
            for (int i = 0; i < exercises.size(); i++) {
                PlannedExercise exercise = exercises.get(i);
                List<PlannedCheck> failed = exercise.checks().stream()
                        .filter(check -> isWrong(endings.get(check.number())))
                        .toList();
                if (!failed.isEmpty()) {
                    session.beginCheck(FIRST_NUMBER + i);
                    names.putAll(diagnostician.diagnose(
                            exercise, failed, subject(exercise, session), session.source(exercise.className())));
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

    private static Subject subject(PlannedExercise exercise, JudgeSession session) {
        try {
            ClassLoader forwarding = exercise.testClass().getClassLoader();
            return new Subject(forwarding.loadClass("practice." + exercise.className()), session::printedDuring);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("the checks call a class that is not there", impossible);
        }
    }
}
