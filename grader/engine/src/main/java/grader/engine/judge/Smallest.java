package grader.engine.judge;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.scorecard.CheckStatus;
import grader.engine.shrink.Shrinker;
import grader.protocol.Request;
import grader.protocol.Values.Generator;
import grader.protocol.Values.Texts;
import grader.suite.probes.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds to what instructors read of a failed check the smallest call on which the method fails, once all checks have ended. */
final class Smallest {

    private final Diagnostician diagnostician;

    Smallest(Diagnostician diagnostician) {
        this.diagnostician = diagnostician;
    }

    /** @param endings by number of the check; those that get a smallest call are replaced */
    void addTo(Map<Integer, Ending> endings, List<PlannedExercise> exercises, JudgeSession session) {
        Forwarding.bind(session);
        try {
            for (PlannedExercise exercise : exercises) {
                for (PlannedCheck check : exercise.checks()) {
                    Ending ending = endings.get(check.number());
                    if (ending != null && isWrong(ending)) {
                        session.callOf(check.number())
                                .flatMap(call -> shrink(exercise, check, call, session))
                                .ifPresent(smallest -> endings.put(check.number(), ending.withSmallest(smallest)));
                    }
                }
            }
        } finally {
            Forwarding.unbind();
        }
    }

    private static boolean isWrong(Ending ending) {
        return ending.status() == CheckStatus.FAILED || ending.status() == CheckStatus.ERROR;
    }

    private Optional<String> shrink(
            PlannedExercise exercise, PlannedCheck check, Request.Call call, JudgeSession session) {
        if (!call.method().equals(check.method()) || call.arguments().stream().anyMatch(Generator.class::isInstance)) {
            return Optional.empty(); // and chance has no smallest input
        }
        session.beginAside();
        Subject reference = diagnostician.reference(exercise.id(), exercise.className());
        Object[] arguments = call.arguments().stream().map(Smallest::value).toArray();
        return new Shrinker(call.method(), session.subject(exercise), reference).smallest(arguments);
    }

    private static Object value(Object crossing) {
        return crossing instanceof Texts texts ? new ArrayList<>(texts.elements()) : crossing;
    }
}
