package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply;
import grader.protocol.Request;
import grader.protocol.SourceUnit;
import grader.protocol.Values.Constant;
import grader.protocol.Values.Generator;
import grader.protocol.Values.Texts;
import grader.worker.call.Dispatcher;
import grader.worker.call.Generators;
import grader.worker.compile.Compilation;
import grader.worker.compile.StudentCompiler;
import grader.worker.load.StudentClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right solutions in many styles give the same answers guarded as unguarded, and spend little. */
class StylesTest {

    private static final Path SOLUTIONS = Path.of("../../solutions/src");
    private static final int A_TWENTIETH = 500_000_000 / 20;

    private record Call(String method, String descriptor, Object... arguments) {}

    private static final Map<String, List<Call>> CALLS = Map.of(
            "Cosine",
            List.of(
                    new Call("dot", "([D[D)D", vector(1, 500), vector(2, 500)),
                    new Call("norm", "([D)D", vector(3, 500)),
                    new Call("similarity", "([D[D)D", vector(1, 50), vector(2, 50)),
                    new Call("similarity", "([D[D)D", vector(1, 5), vector(2, 6)),
                    new Call("nearest", "([D[[DI)[I", vector(9, 100), rows(300), 20)),
            "GradientDescent",
            List.of(
                    new Call("loss", "([D[DDD)D", vector(1, 10), vector(2, 10), 0.5, 0.1),
                    new Call("gradient", "([D[DDD)[D", vector(1, 10), vector(2, 10), 0.5, 0.1),
                    new Call("fit", "([D[DDI)[D", vector(1, 10), vector(2, 10), 0.01, 1000),
                    new Call(
                            "behavior",
                            "([D[DDI)Lpractice/GradientDescent$Behavior;",
                            vector(1, 10),
                            vector(2, 10),
                            0.01,
                            1000)),
            "CoinSimulation",
            List.of(
                    new Call(
                            "headCounts",
                            "(IILjava/util/random/RandomGenerator;)[I",
                            10_000,
                            100,
                            new Generator(1, "L64X128MixRandom", 42)),
                    new Call("histogram", "([II)[I", new int[] {1, 2, 2, 5}, 5),
                    new Call("mean", "([I)D", new int[] {1, 2, 2, 5}),
                    new Call("standardDeviation", "([I)D", new int[] {1, 2, 2, 5}),
                    new Call("shareAtLeast", "([II)D", new int[] {1, 2, 2, 5}, 2),
                    new Call("mean", "([I)D", new int[0])),
            "MajorityBaseline",
            List.of(
                    new Call("majorityClass", "(Ljava/util/List;)Ljava/lang/String;", labels(3000)),
                    new Call("accuracy", "(Ljava/lang/String;Ljava/util/List;)D", "b", labels(100)),
                    new Call("baseline", "(Ljava/util/List;Ljava/util/List;)D", labels(100), labels(50)),
                    new Call("beatsBaseline", "(DLjava/util/List;Ljava/util/List;)Z", 0.9, labels(99), labels(50))));

    private static double[] vector(long seed, int length) {
        return new Random(seed).doubles(length, -1, 1).toArray();
    }

    private static double[][] rows(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> vector(i, 100))
                .toArray(double[][]::new);
    }

    private static Texts labels(int count) {
        List<String> labels = new ArrayList<>();
        new Random(count).ints(count, 0, 4).forEach(i -> labels.add("abcd".substring(i, i + 1)));
        return new Texts(true, labels);
    }

    static Stream<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("styles", "main")) {
            try (Stream<Path> files = Files.walk(SOLUTIONS.resolve(folder))) {
                files.filter(file -> CALLS.containsKey(className(file)))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources.stream();
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void answersTheSame(Path file) throws Exception {
        String className = className(file);
        Compilation compilation = compile(file, className);
        Kit.On guarded = new Kit.On(new Dispatcher(new StudentClasses(compilation.classes(), new OpenPolicy())));
        Kit.On plain = new Kit.On(new Dispatcher(StudentClasses.unguarded(compilation.classes())));

        for (Call call : CALLS.get(className)) {
            Request.Call request =
                    new Request.Call(1, className, call.method, call.descriptor, true, Arrays.asList(call.arguments));
            Reply expected = plain.call(request, new Generators());
            Reply actual = guarded.call(request, new Generators());
            assertThat(summary(actual)).isEqualTo(summary(expected)).doesNotContain("Aborted", "Missing");
            assertThat(steps(actual)).as(call.method).isBetween(1L, (long) A_TWENTIETH);
        }
    }

    private static Compilation compile(Path file, String className) {
        try (Stream<Path> beside = Files.list(file.getParent())) {
            List<SourceUnit> units = beside.filter(path -> path.toString().endsWith(".java"))
                    .map(StylesTest::unit)
                    .toList();
            Compilation compilation = new StudentCompiler()
                    .compile(new Request.Compile(List.of(new Request.Target(className, className + ".java")), units));
            assertThat(compilation.diagnostics()).isEmpty();
            return compilation;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceUnit unit(Path file) {
        try {
            return new SourceUnit(
                    file.getFileName().toString(), "practice", List.of(className(file)), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String summary(Reply reply) {
        if (reply instanceof Reply.Returned returned) {
            Object value = returned.value();
            return Arrays.deepToString(new Object[] {value instanceof Constant c ? c.name() : value})
                    + returned.effects().printed()
                    + returned.effects().changed();
        } else if (reply instanceof Reply.Threw threw) {
            return threw.type() + threw.message() + threw.at() + threw.effects().printed();
        }
        return reply.toString();
    }

    private static long steps(Reply reply) {
        return reply instanceof Reply.Returned returned
                ? returned.effects().steps()
                : ((Reply.Threw) reply).effects().steps();
    }
}
