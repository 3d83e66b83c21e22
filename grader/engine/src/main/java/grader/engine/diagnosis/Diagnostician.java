package grader.engine.diagnosis;

import grader.engine.diagnosis.Explanation.Wrong;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.protocol.SourceFacts;
import grader.suite.catalogue.Misconception;
import grader.suite.probes.Answer;
import grader.suite.probes.FileRules;
import grader.suite.probes.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names the mistakes behind failed checks; safe for several threads. */
public final class Diagnostician {

    private final Knowledge knowledge;
    private final KnownAnswers known;
    private final Compositions compositions;

    /** The one who knows what the grader was built with; whoever asks first waits for the answers of the known solutions. */
    public static Diagnostician ofTheSuite() {
        return OfTheSuite.ONE;
    }

    private static final class OfTheSuite {
        private static final Diagnostician ONE = new Diagnostician(new SuiteKnowledge());
    }

    /** One who knows that and nothing else. */
    public Diagnostician(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.known = new KnownAnswers(knowledge);
        this.compositions = new Compositions(knowledge);
    }

    /**
     * The misconception behind each failed check, by the check's number; checks without a name are left out.
     *
     * @param failed the checks that ended with a wrong answer or an exception
     * @param subject the student's class
     * @param facts of its source
     */
    public Map<Integer, Misconception> diagnose(
            PlannedExercise exercise, List<PlannedCheck> failed, Subject subject, SourceFacts facts) {
        Map<String, Wrong> wrong = new TreeMap<>();
        failed.stream()
                .map(PlannedCheck::method)
                .distinct()
                .forEach(method -> known.of(exercise.id(), exercise.className(), method)
                        .ifPresent(answers -> wrong.put(
                                method,
                                wrong(
                                        answers,
                                        knowledge
                                                .inquiry(exercise.id(), method)
                                                .orElseThrow()
                                                .ask(subject)))));
        Explanation explanation = new Explanation(
                wrong,
                new CallGraph(facts),
                (method, under) -> compositions.of(exercise.id(), exercise.className(), method, under));
        Map<String, List<Misconception>> byMethod = new HashMap<>();
        wrong.keySet().forEach(method -> byMethod.put(method, explanation.of(method)));
        Map<Integer, Misconception> names = new HashMap<>();
        for (PlannedCheck check : failed) {
            name(exercise, check, byMethod, facts).ifPresent(name -> names.put(check.number(), name));
        }
        return names;
    }

    /** The right solution, which prints nowhere. */
    public Subject reference(String exercise, String className) {
        return known.reference(exercise, className);
    }

    private static Wrong wrong(KnownAnswers.Known answers, List<Answer> given) {
        return new Wrong(new Likeness(answers.reference(), given), answers.mistakes());
    }

    /**
     * Of the mistakes that account for the check's method the first that is known to fail it; where one mistake is all that
     * was found, it counts in every method, since others may be built on the one that holds it.
     */
    private Optional<Misconception> name(
            PlannedExercise exercise,
            PlannedCheck check,
            Map<String, List<Misconception>> byMethod,
            SourceFacts facts) {
        if (!byMethod.containsKey(check.method())) {
            return FileRules.broken(check.id(), facts).flatMap(id -> known.misconception(exercise.id(), id));
        }
        List<Misconception> everywhere =
                byMethod.values().stream().flatMap(List::stream).distinct().toList();
        boolean isOne = everywhere.stream().map(Misconception::id).distinct().count() == 1;
        List<Misconception> mistakes = isOne ? everywhere : byMethod.get(check.method());
        return mistakes.stream()
                .filter(mistake -> mistake.checks().contains(check.id()))
                .findFirst();
    }
}
