package grader.engine.diagnosis;

import grader.suite.catalogue.Misconception;
import grader.suite.probes.Answer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What methods answer that are built on others with known mistakes; asked when first needed and kept. */
final class Compositions {

    private final Knowledge knowledge;
    private final Map<String, List<Answer>> asked = new ConcurrentHashMap<>();

    Compositions(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A method's answers.
     *
     * @param mistakes that it holds itself, and those in the methods it calls
     */
    record Composed(List<Misconception> mistakes, List<Answer> answers) {}

    /**
     * What the method may answer: with each of its known mistakes, and where it is right itself, however it is written.
     *
     * @param under the mistakes in other methods, by their names
     */
    Stream<Composed> of(String exercise, String className, String method, Map<String, Misconception> under) {
        Stream<Optional<Misconception>> own = knowledge.misconceptions(exercise).stream()
                .filter(mistake -> mistake.method().equals(method))
                .map(Optional::of);
        Stream<Optional<Misconception>> none = Stream.concat(
                Stream.of(Optional.empty()), under.values().stream().map(Optional::of));
        return Stream.concat(none, own)
                .map(base -> composed(new Place(exercise, className, method), base, new TreeMap<>(under)));
    }

    private record Place(String exercise, String className, String method) {}

    /** @param base whose solution holds the method; the right one where there is none */
    private Composed composed(Place place, Optional<Misconception> base, Map<String, Misconception> under) {
        Set<Misconception> mistakes = new LinkedHashSet<>();
        base.ifPresent(mistakes::add);
        mistakes.addAll(under.values());
        String key = place
                + base.map(Misconception::name).orElse("")
                + mistakes.stream().map(Misconception::name).toList();
        return new Composed(List.copyOf(mistakes), asked.computeIfAbsent(key, name -> ask(place, base, under)));
    }

    private List<Answer> ask(Place place, Optional<Misconception> base, Map<String, Misconception> under) {
        Map<String, Map<String, byte[]>> solutions = new HashMap<>();
        under.forEach((replaced, mistake) -> solutions.put(replaced, knowledge.variant(mistake)));
        return KnownAnswers.answers(
                knowledge.inquiry(place.exercise(), place.method()).orElseThrow(),
                place.className(),
                Composition.of(
                        place.className(),
                        base.map(knowledge::variant).orElseGet(() -> knowledge.reference(place.exercise())),
                        solutions));
    }
}
