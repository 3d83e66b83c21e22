package grader.suite.probes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of an argument that the caller handed over: who sorts it makes another mistake than who writes into it. */
enum Change {
    NONE,
    /** The same elements stand in other places. */
    REORDERED,
    /** There are more elements, or fewer. */
    RESIZED,
    REWRITTEN;

    static Change of(Object before, Object after) {
        if (Objects.deepEquals(before, after)) {
            return NONE;
        }
        List<String> had = elements(before);
        List<String> has = elements(after);
        if (had.size() != has.size()) {
            return RESIZED;
        }
        Collections.sort(had);
        Collections.sort(has);
        return had.equals(has) ? REORDERED : REWRITTEN;
    }

    private static List<String> elements(Object argument) {
        return texts(argument).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Stream<String> texts(Object argument) {
        if (argument instanceof double[] numbers) {
            return DoubleStream.of(numbers).mapToObj(Double::toString);
        } else if (argument instanceof int[] numbers) {
            return IntStream.of(numbers).mapToObj(Integer::toString);
        } else if (argument instanceof double[][] rows) {
            return Stream.of(rows).map(Arrays::toString);
        } else if (argument instanceof List<?> texts) {
            return texts.stream().map(Objects::toString);
        }
        return Stream.of(Objects.toString(argument));
    }
}
