package grader.engine.diagnosis;

import grader.engine.diagnosis.KnownAnswers.Mistake;
import grader.engine.diagnosis.Likeness.Group;
import grader.suite.catalogue.Misconception;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the mistakes that account for an exercise's wrong methods.
 *
 * <p>A mistake accounts for a group of answers if it gives them all; several do together if each gives its part of what is
 * wrong and nothing is left over. Of those that fit, the one that accounts for most over all methods is the simplest: a norm
 * without its root explains a wrong similarity too.
 */
final class Explanation {

    private static final int MOST_TOGETHER = 3;

    /**
     * One wrong method.
     *
     * @param likeness its answers
     * @param mistakes those known to break it
     */
    record Wrong(Likeness likeness, List<Mistake> mistakes) {}

    private final Map<String, Wrong> methods;
    private final Map<Misconception, Integer> accountsFor = new HashMap<>();

    /** @param methods the wrong methods by name */
    Explanation(Map<String, Wrong> methods) {
        this.methods = methods;
        methods.values()
                .forEach(wrong -> wrong.likeness
                        .wrong()
                        .forEach(group -> exact(wrong, group)
                                .forEach(mistake -> accountsFor.merge(mistake.misconception(), 1, Integer::sum))));
    }

    /** The mistakes that account for what is wrong with a method, the surest first; none where nothing is known. */
    List<Misconception> of(String method) {
        Wrong wrong = methods.get(method);
        Set<Misconception> found = new LinkedHashSet<>();
        for (Group group : wrong.likeness.wrong()) {
            List<Mistake> exact = exact(wrong, group);
            if (exact.isEmpty()) {
                found.addAll(together(wrong, group));
            } else {
                found.add(simplest(exact, method));
            }
        }
        return List.copyOf(found);
    }

    private List<Mistake> exact(Wrong wrong, Group group) {
        List<Mistake> alike = candidates(wrong, group)
                .filter(mistake -> wrong.likeness.isAlike(group, mistake.answers()))
                .toList();
        if (!alike.isEmpty() || group != Group.REFUSALS) {
            return alike;
        }
        return candidates(wrong, group)
                .filter(mistake -> mistake.misconception().isMissingRefusal())
                .filter(mistake -> wrong.likeness.refusesAlike(mistake.answers()))
                .toList();
    }

    /**
     * A mistake that sits in another method counts only where that one is wrong too, and one that spoils values only where not all
     * of them are right; and the exceptions of a method that throws on lawful input as well tell nothing of how it refuses.
     */
    private Stream<Mistake> candidates(Wrong wrong, Group group) {
        boolean telling = group != Group.REFUSALS || !wrong.likeness.failsOnLawfulInput();
        return wrong.mistakes.stream()
                .filter(mistake -> methods.containsKey(mistake.misconception().method()))
                .filter(mistake -> wrong.likeness.allows(mistake.answers()))
                .filter(mistake -> telling || wrong.likeness.isAlike(Group.VALUES, mistake.answers()));
    }

    private Misconception simplest(List<Mistake> mistakes, String method) {
        return mistakes.stream()
                .min(Comparator.comparingLong(Mistake::varying)
                        .thenComparing(mistake -> -accountsFor.getOrDefault(mistake.misconception(), 0))
                        .thenComparing(mistake -> rightAfterAll(mistake.misconception()))
                        .thenComparing(
                                mistake -> !mistake.misconception().method().equals(method))
                        .thenComparing(mistake -> mistake.misconception().id()))
                .orElseThrow()
                .misconception();
    }

    /** How many methods the mistake should break that are not wrong. */
    private long rightAfterAll(Misconception misconception) {
        return misconception.methods().stream()
                .filter(method -> !methods.containsKey(method))
                .count();
    }

    private List<Misconception> together(Wrong wrong, Group group) {
        Likeness likeness = wrong.likeness;
        Set<Integer> left = new HashSet<>(likeness.deviations(group));
        List<Mistake> parts = candidates(wrong, group)
                .filter(mistake -> likeness.holds(group, mistake.answers()))
                .sorted(Comparator.comparingInt((Mistake mistake) ->
                                -likeness.deviations(group, mistake.answers()).size())
                        .thenComparing(mistake -> mistake.misconception().id()))
                .toList();
        List<Misconception> taken = new ArrayList<>();
        for (Mistake part : parts) {
            if (taken.size() < MOST_TOGETHER && left.removeAll(likeness.deviations(group, part.answers()))) {
                taken.add(part.misconception());
            }
        }
        return left.isEmpty() ? taken : List.of();
    }
}
