package grader.worker.guard;

import grader.worker.load.StudentClasses;
import grader.worker.run.Meter;
import java.lang.reflect.Method;
import java.util.Map;

/** What the meter costs on a million coin flips: prints best times, guarded and not, of a warm JVM. */
final class MeterBenchmark {

    private static final int ROUNDS = 30;

    private static final String BODY = """
            static Random random = new Random(1);
            static int loop() { int heads = 0; for (int i = 0; i < 1_000_000; i++) if (random.nextBoolean()) heads++; return heads; }
            static boolean flip(Random random) { return random.nextInt(2) == 1; }
            static int helper() { int heads = 0; for (int i = 0; i < 1_000_000; i++) if (flip(random)) heads++; return heads; }
            static int stream() { return IntStream.range(0, 1_000_000).map(i -> random.nextBoolean() ? 1 : 0).sum(); }
            static int splittable() { SplittableRandom s = new SplittableRandom(1); int heads = 0; for (int i = 0; i < 1_000_000; i++) if (s.nextBoolean()) heads++; return heads; }
            static int boxes() { List<Boolean> flips = new ArrayList<>(); for (int i = 0; i < 1_000_000; i++) flips.add(random.nextBoolean()); return flips.size(); }
            static int dot() { double[] a = new double[1000]; double s = 0; for (int r = 0; r < 1000; r++) for (int i = 0; i < a.length; i++) s += a[i] * a[i]; return (int) s; }
            """;

    private MeterBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, byte[]> plain = Kit.compiled(BODY);
        for (String method : new String[] {"loop", "helper", "stream", "splittable", "boxes", "dot"}) {
            double without = best(plain, method);
            double with = best(Guard.apply(plain, new OpenPolicy()).classes(), method);
            System.out.printf("%-11s %6.2f ms plain, %6.2f ms guarded: x%.2f%n", method, without, with, with / without);
        }
    }

    private static double best(Map<String, byte[]> classes, String name) throws Exception {
        Method method = StudentClasses.unguarded(classes).load("practice.Try").getDeclaredMethod(name);
        method.setAccessible(true);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            Meter.beginCheck();
            Meter.beginCall(Integer.MAX_VALUE, 1);
            long start = System.nanoTime();
            method.invoke(null);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6;
    }
}
