package grader.worker;

import grader.worker.run.EnumNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Initialises the classes of the JDK that student code uses, and the words for how it ends.
 *
 * <p>An initialiser that first runs at the end of a student's stack fails, and its class is lost to everyone after.
 */
final class WarmUp {

    private static final List<String> CLASSES = List.of(
            "grader.words.Stops",
            "grader.worker.run.NumberSizes",
            "grader.worker.run.Sizes",
            "grader.worker.run.TextSizes",
            "java.lang.StrictMath",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.runtime.ObjectMethods",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.util.BitSet",
            "java.util.Collections",
            "java.util.DoubleSummaryStatistics",
            "java.util.EnumMap",
            "java.util.Formatter",
            "java.util.IntSummaryStatistics",
            "java.util.LinkedHashMap",
            "java.util.PriorityQueue",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.StringJoiner",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.random.RandomGenerator",
            "java.util.random.RandomGeneratorFactory",
            "java.util.regex.Pattern",
            "java.util.stream.Collectors",
            "java.util.stream.DoubleStream",
            "java.util.stream.IntStream",
            "java.util.stream.LongStream",
            "java.util.stream.Stream",
            "java.util.stream.StreamSupport");

    /** Before anything has hashed one of them; what is hashed already keeps its number. */
    private static final List<Enum<?>[]> ENUMS = List.of(
            ChronoField.values(),
            ChronoUnit.values(),
            DayOfWeek.values(),
            Month.values(),
            RoundingMode.values(),
            TimeUnit.values());

    private WarmUp() {}

    static void run() {
        try {
            for (String name : CLASSES) {
                Class.forName(name);
            }
        } catch (ClassNotFoundException unlike) {
            throw new IllegalStateException(unlike);
        }
        ENUMS.forEach(EnumNumbers::give);
        texts();
        streams();
        new Random(1).nextGaussian();
        new ArrayList<>(List.of(2, 1)).sort(Comparator.naturalOrder());
        Arrays.sort(new double[] {2, 1});
    }

    private static void texts() {
        String.format(Locale.ROOT, "%.2f %5d %s %e", 1.5, 2, "x", 3.0);
        new BigDecimal("1.25").add(BigDecimal.ONE).toString();
        "a,b".split(",");
        "a1b".replaceAll("[0-9]+", "-");
        Double.parseDouble("1.5e3");
    }

    private static void streams() {
        IntStream.range(0, 3).mapToObj(Integer::toString).sorted().collect(Collectors.joining(","));
        Stream.of("a", "b").collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Arrays.stream(new double[] {1, 2}).map(Math::sqrt).sum();
        IntStream.range(0, 3).boxed().flatMap(i -> Stream.of(i)).limit(2).toList();
    }
}
