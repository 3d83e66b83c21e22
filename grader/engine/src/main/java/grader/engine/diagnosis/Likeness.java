package grader.engine.diagnosis;

import grader.suite.catalogue.Misconception;
import grader.suite.probes.Answer;
import grader.suite.probes.Answer.Aspect;
import grader.suite.probes.Answer.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One method's answers beside the right ones, in groups that a mistake explains whole or not at all. */
final class Likeness {

    /** Kinds of things that a method can get wrong independently of each other. */
    enum Group {
        VALUES,
        REFUSALS,
        CHANGES,
        PRINTING
    }

    private final List<Answer> reference;
    private final List<Answer> answers;
    private final Map<Group, List<Integer>> groups = new EnumMap<>(Group.class);

    Likeness(List<Answer> reference, List<Answer> answers) {
        this.reference = reference;
        this.answers = answers;
        for (int i = 0; i < reference.size(); i++) {
            groups.computeIfAbsent(group(reference.get(i)), group -> new ArrayList<>())
                    .add(i);
        }
    }

    private static Group group(Answer right) {
        if (right.aspect() == Aspect.CHANGED) {
            return Group.CHANGES;
        } else if (right.aspect() == Aspect.PRINTED) {
            return Group.PRINTING;
        }
        return right.kind() == Kind.RETURNED ? Group.VALUES : Group.REFUSALS;
    }

    /** Groups in which some answer is not the right one. */
    List<Group> wrong() {
        return groups.keySet().stream()
                .filter(group -> !deviations(group, answers).isEmpty())
                .toList();
    }

    /** Where these answers are not the right ones. */
    List<Integer> deviations(Group group, List<Answer> others) {
        return groups.get(group).stream()
                .filter(i -> !reference.get(i).alike(others.get(i)))
                .toList();
    }

    List<Integer> deviations(Group group) {
        return deviations(group, answers);
    }

    /**
     * Whether a mistake is possible here: one that spoils values is not where all values are right. How a method refuses, what it
     * changes and what it prints can be right or wrong whatever becomes of its values.
     */
    boolean allows(List<Answer> mistake) {
        return !groups.containsKey(Group.VALUES)
                || deviations(Group.VALUES, mistake).isEmpty()
                || !deviations(Group.VALUES).isEmpty();
    }

    /** Whether the mistake gives the same answers throughout the group. */
    boolean isAlike(Group group, List<Answer> mistake) {
        return groups.get(group).stream().allMatch(i -> alike(i, mistake.get(i)));
    }

    /** Where a mistake leaves the answer to chance, any that is not the right one is like it, if chance is seen here too. */
    private boolean alike(int i, Answer mistaken) {
        return mistaken.kind() == Kind.VARYING
                ? Answer.vary(answers) && !reference.get(i).alike(answers.get(i))
                : answers.get(i).alike(mistaken);
    }

    /** Whether every answer that the mistake gets wrong is wrong here in the same way. */
    boolean holds(Group group, List<Answer> mistake) {
        List<Integer> deviations = deviations(group, mistake);
        return !deviations.isEmpty() && deviations.stream().allMatch(i -> alike(i, mistake.get(i)));
    }

    /** Whether exactly the same calls are not refused, whatever becomes of them instead. */
    boolean refusesAlike(List<Answer> mistake) {
        return groups.getOrDefault(Group.REFUSALS, List.of()).stream()
                .allMatch(i -> refuses(answers.get(i)) == refuses(mistake.get(i)));
    }

    /** Whether all that the mistake gets wrong is wrong here too, and in the same way where that tells something. */
    boolean shows(Misconception misconception, List<Answer> mistake) {
        return groups.keySet().stream()
                .filter(group -> !deviations(group, mistake).isEmpty())
                .allMatch(group -> holds(group, mistake)
                        || group == Group.REFUSALS && misconception.isMissingRefusal() && lets(mistake));
    }

    /** Whether what the mistake does not refuse is not refused here. */
    private boolean lets(List<Answer> mistake) {
        return deviations(Group.REFUSALS, mistake).stream().noneMatch(i -> refuses(answers.get(i)));
    }

    /** Whether some call that has a right value ended with an exception that refuses nothing. */
    boolean failsOnLawfulInput() {
        return groups.getOrDefault(Group.VALUES, List.of()).stream()
                .anyMatch(i ->
                        answers.get(i).kind() == Kind.FAILED || answers.get(i).kind() == Kind.ENDED);
    }

    private static boolean refuses(Answer answer) {
        return answer.kind() == Kind.REFUSED || answer.kind() == Kind.REFUSED_WITHOUT_WORDS;
    }
}
