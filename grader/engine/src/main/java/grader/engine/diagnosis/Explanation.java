package grader.engine.diagnosis;

import grader.engine.diagnosis.Compositions.Composed;
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
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the mistakes that account for an exercise's wrong methods.
 *
 * <p>A mistake accounts for a group of answers if it gives them all; several do together if each gives its part of what is
 * wrong and nothing is left over. Of those that fit, the one that accounts for most over all methods is the simplest: a norm
 * without its root explains a wrong similarity too. Each form of a mistake is tried as a mistake of its own.
 */
final class Explanation {

    private static final int MOST_TOGETHER = 3;

    /** What a method does wrongly that all those who call it go on with: values, and arguments that they share. */
    private static final Set<Group> FELT_BY_CALLERS = Set.of(Group.VALUES, Group.CHANGES);

    /**
     * One wrong method.
     *
     * @param likeness its answers
     * @param mistakes those known to break it
     */
    record Wrong(Likeness likeness, List<Mistake> mistakes) {}

    private final Map<String, Wrong> methods;
    private final BiFunction<String, Map<String, Misconception>, Stream<Composed>> compositions;
    private final CallGraph calls;
    private final Map<Misconception, Integer> accountsFor = new HashMap<>();
    private final Map<String, List<Misconception>> explained = new HashMap<>();

    /**
     * @param methods the wrong methods by name
     * @param calls who calls whom in the student's file
     * @param compositions what a method may answer that is built on others with these mistakes
     */
    Explanation(
            Map<String, Wrong> methods,
            CallGraph calls,
            BiFunction<String, Map<String, Misconception>, Stream<Composed>> compositions) {
        this.methods = methods;
        this.calls = calls;
        this.compositions = compositions;
        methods.forEach((method, wrong) -> wrong.likeness
                .wrong()
                .forEach(group -> exact(method, group)
                        .forEach(mistake -> accountsFor.merge(mistake.misconception(), 1, Integer::sum))));
    }

    /** The mistakes that account for what is wrong with a method, the surest first; none where nothing is known. */
    List<Misconception> of(String method) {
        List<Misconception> known = explained.get(method);
        if (known == null) {
            explained.put(method, List.of()); // for methods that call each other
            Set<Misconception> found = new LinkedHashSet<>();
            methods.get(method).likeness.wrong().forEach(group -> found.addAll(inGroup(method, group)));
            known = List.copyOf(found);
            explained.put(method, known);
        }
        return known;
    }

    private List<Mistake> exact(String method, Group group) {
        Likeness likeness = methods.get(method).likeness;
        List<Mistake> alike = candidates(method, group)
                .filter(mistake -> likeness.isAlike(group, mistake.answers()))
                .toList();
        if (!alike.isEmpty() || group != Group.REFUSALS) {
            return alike;
        }
        return candidates(method, group)
                .filter(mistake -> mistake.misconception().isMissingRefusal())
                .filter(mistake -> likeness.refusesAlike(mistake.answers()))
                .toList();
    }

    /**
     * A mistake that sits in another method counts only where that one is wrong so, and one that spoils values only where not all
     * of them are right; and the exceptions of a method that throws on lawful input as well tell nothing of how it refuses.
     */
    private Stream<Mistake> candidates(String method, Group group) {
        Wrong wrong = methods.get(method);
        boolean telling = group != Group.REFUSALS || !wrong.likeness.failsOnLawfulInput();
        return wrong.mistakes.stream()
                .filter(mistake ->
                        mistake.misconception().method().equals(method) || isWhereItSits(mistake.misconception()))
                .filter(mistake -> wrong.likeness.allows(mistake.answers()))
                .filter(mistake -> telling || wrong.likeness.isAlike(Group.VALUES, mistake.answers()));
    }

    private boolean isWhereItSits(Misconception misconception) {
        Wrong there = methods.get(misconception.method());
        return there != null
                && there.mistakes.stream()
                        .filter(mistake -> mistake.misconception().equals(misconception))
                        .allMatch(mistake -> there.likeness.shows(misconception, mistake.answers()));
    }

    private Misconception simplest(List<Mistake> mistakes, String method) {
        return mistakes.stream()
                .min(Comparator.comparingLong(Mistake::varying)
                        .thenComparing(mistake -> -accountsFor.getOrDefault(mistake.misconception(), 0))
                        .thenComparing(mistake -> rightAfterAll(mistake.misconception()))
                        .thenComparing(
                                mistake -> !mistake.misconception().method().equals(method))
                        .thenComparing(mistake -> mistake.misconception().name()))
                .orElseThrow()
                .misconception();
    }

    /** How many methods the mistake should break that are not wrong. */
    private long rightAfterAll(Misconception misconception) {
        return misconception.methods().stream()
                .filter(method -> !methods.containsKey(method))
                .count();
    }

    private List<Misconception> together(String method, Group group) {
        Likeness likeness = methods.get(method).likeness;
        Set<Integer> left = new HashSet<>(likeness.deviations(group));
        List<Mistake> parts = candidates(method, group)
                .filter(mistake -> likeness.holds(group, mistake.answers()))
                .sorted(Comparator.comparingInt((Mistake mistake) ->
                                -likeness.deviations(group, mistake.answers()).size())
                        .thenComparing(mistake -> mistake.misconception().name()))
                .toList();
        List<Misconception> taken = new ArrayList<>();
        for (Mistake part : parts) {
            if (taken.size() < MOST_TOGETHER && left.removeAll(likeness.deviations(group, part.answers()))) {
                taken.add(part.misconception());
            }
        }
        return left.isEmpty() ? taken : List.of();
    }

    private List<Misconception> inGroup(String method, Group group) {
        List<Mistake> exact = exact(method, group).stream()
                .filter(mistake -> isKnownWhereItSits(mistake.misconception(), method))
                .toList();
        if (exact.isEmpty()) {
            List<Misconception> onOthers = onOthers(method, group);
            return onOthers.isEmpty() && !callsUnknown(method, group) ? together(method, group) : onOthers;
        }
        Misconception alone = simplest(exact, method);
        return alone.method().equals(method) && callsWrong(method, group) ? onOthers(method, group) : List.of(alone);
    }

    /** Of several names that fit a mistake in another method, it has but one. */
    private boolean isKnownWhereItSits(Misconception mistake, String method) {
        return mistake.method().equals(method) || of(mistake.method()).stream().anyMatch(mistake::isSameAs);
    }

    /** Whether what this method answers comes of what others do wrongly, so that it may only seem to hold a mistake. */
    private boolean callsWrong(String method, Group group) {
        return !wrongCalled(method, group).isEmpty();
    }

    /** Whether one of those is wrong in a way that has no name: what comes of it could be taken for anything. */
    private boolean callsUnknown(String method, Group group) {
        return wrongCalled(method, group).stream().anyMatch(other -> of(other).isEmpty());
    }

    /** The methods that it calls, at once or by way of others, and that are wrong so that this group feels it. */
    private List<String> wrongCalled(String method, Group group) {
        return methods.keySet().stream()
                .filter(other -> !other.equals(method) && calls.reaches(method, other))
                .filter(other -> methods.get(other).likeness.wrong().stream()
                        .anyMatch(wrong -> wrong == group || FELT_BY_CALLERS.contains(wrong)))
                .toList();
    }

    /** A mistake of the method's own on top of those in the methods that it calls; only theirs where several of its own fit. */
    private List<Misconception> onOthers(String method, Group group) {
        Likeness likeness = methods.get(method).likeness;
        Map<String, Misconception> under = called(method, group);
        if (under.isEmpty() || callsUnknown(method, group)) {
            return List.of();
        }
        return compositions
                .apply(method, under)
                .filter(known -> likeness.isAlike(group, known.answers()))
                .map(Composed::mistakes)
                .reduce(Explanation::inBoth)
                .orElse(List.of());
    }

    /** Those mistakes that are in both, be it in another form. */
    private static List<Misconception> inBoth(List<Misconception> some, List<Misconception> others) {
        return some.stream()
                .filter(mistake -> others.stream().anyMatch(mistake::isSameAs))
                .toList();
    }

    /** By method, the mistakes of those that this one calls. */
    private Map<String, Misconception> called(String method, Group group) {
        Map<String, Misconception> under = new TreeMap<>();
        for (String other : wrongCalled(method, group)) {
            List<Misconception> own = of(other).stream()
                    .filter(mistake -> mistake.method().equals(other))
                    .toList();
            if (own.size() == 1) {
                under.put(other, own.get(0));
            }
        }
        return under;
    }
}
