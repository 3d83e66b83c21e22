package grader.suite.checks.coins;

import grader.suite.kit.MemoryCompiler;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The headCounts of a right solution, loaded beside the checks.
 *
 * @param name of its folder below {@code solutions/src/styles/coin-simulation}
 */
record WayOfDrawing(String name, HeadCounter counter) {

    private static final Path STYLES = Path.of("..", "..", "solutions", "src", "styles", "coin-simulation");
    private static final Path REFERENCE = Path.of("..", "..", "solutions", "src", "main", "java", "practice");

    /** As a student writes it. */
    interface HeadCounter {
        int[] headCounts(int batches, int flips, RandomGenerator random);
    }

    /** Every right solution that the project has, the reference first. */
    static List<WayOfDrawing> all() throws IOException, ReflectiveOperationException {
        List<WayOfDrawing> ways = new ArrayList<>();
        ways.add(in("reference", REFERENCE));
        try (Stream<Path> folders = Files.list(STYLES)) {
            for (Path folder : folders.sorted().toList()) {
                ways.add(in(folder.getFileName().toString(), folder));
            }
        }
        return ways;
    }

    private static WayOfDrawing in(String name, Path folder) throws IOException, ReflectiveOperationException {
        String source = Files.readString(folder.resolve("CoinSimulation.java"));
        Class<?> solution =
                new Loader(MemoryCompiler.compile("CoinSimulation", source)).findClass("practice.CoinSimulation");
        MethodType type = MethodType.methodType(int[].class, int.class, int.class, RandomGenerator.class);
        MethodHandle headCounts = MethodHandles.lookup().findStatic(solution, "headCounts", type);
        return new WayOfDrawing(name, (batches, flips, random) -> call(headCounts, batches, flips, random));
    }

    private static int[] call(MethodHandle headCounts, int batches, int flips, RandomGenerator random) {
        try {
            return (int[]) headCounts.invokeExact(batches, flips, random);
        } catch (Throwable thrown) {
            throw new AssertionError("a right solution threw", thrown);
        }
    }

    /** One sample, as the checks draw it. */
    HeadCounts draw(Sample sample, Look look, RandomGenerator random) {
        int[] all = new int[sample.batches(look)];
        for (int done = 0; done < all.length; done += Sample.BATCHES_PER_CALL) {
            int batches = Math.min(Sample.BATCHES_PER_CALL, all.length - done);
            System.arraycopy(counter.headCounts(batches, sample.flips, random), 0, all, done, batches);
        }
        return new HeadCounts(all, sample.flips);
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
