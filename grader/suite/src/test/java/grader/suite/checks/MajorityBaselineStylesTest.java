package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.Verdicts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MajorityBaselineStylesTest {

    private static final String HEAD = "import java.util.*; import java.util.function.*; import java.util.stream.*;";

    static final Fixture LOOPS = Fixture.of("MajorityBaseline", HEAD, """
            public static String majorityClass(List<String> labels) {
                if (labels.isEmpty()) throw new IllegalArgumentException("no labels");
                Map<String, Integer> counts = new HashMap<>();
                for (String label : labels) counts.put(label, counts.getOrDefault(label, 0) + 1);
                String best = null;
                for (String label : counts.keySet()) {
                    if (best == null || counts.get(label) > counts.get(best)
                        || counts.get(label).equals(counts.get(best)) && label.compareTo(best) < 0) best = label;
                }
                return best;
            }
            """, """
            public static double accuracy(String prediction, List<String> labels) {
                if (labels.isEmpty()) throw new IllegalArgumentException("no labels");
                int hits = 0;
                for (String label : labels) if (label.equals(prediction)) hits++;
                return (double) hits / labels.size();
            }
            """, """
            private static String most(List<String> labels) {
                if (labels.isEmpty()) throw new IllegalArgumentException("no labels");
                TreeMap<String, Integer> counts = new TreeMap<>();
                for (String label : labels) counts.merge(label, 1, Integer::sum);
                String best = counts.firstKey();
                for (String label : counts.keySet()) if (counts.get(label) > counts.get(best)) best = label;
                return best;
            }
            """, """
            private static double share(String prediction, List<String> labels) {
                if (labels.isEmpty()) throw new IllegalArgumentException("no labels");
                double hits = 0;
                for (String label : labels) if (label.equals(prediction)) hits++;
                return hits / labels.size();
            }
            """, """
            public static double baseline(List<String> train, List<String> test) {
                if (train.isEmpty() || test.isEmpty()) throw new IllegalArgumentException("no labels");
                return share(most(train), test);
            }
            """, """
            public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
                if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) throw new IllegalArgumentException("no share");
                if (train.isEmpty() || test.isEmpty()) throw new IllegalArgumentException("no labels");
                double p = share(most(train), test);
                int n = test.size();
                return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / n);
            }
            """);

    static final Fixture STREAMS = LOOPS.with("""
            public static String majorityClass(List<String> labels) {
                return labels.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet().stream()
                    .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow(() -> new IllegalArgumentException("empty")).getKey();
            }
            """, """
            public static double accuracy(String prediction, List<String> labels) {
                return labels.stream().mapToInt(l -> l.equals(prediction) ? 1 : 0).average()
                    .orElseThrow(() -> new IllegalArgumentException("empty"));
            }
            """, """
            public static double baseline(List<String> train, List<String> test) {
                return accuracy(majorityClass(train), test);
            }
            """, """
            public static boolean beatsBaseline(double m, List<String> train, List<String> test) {
                if (Double.isNaN(m) || m < 0 || m > 1) throw new IllegalArgumentException("m = " + m);
                double p = baseline(train, test);
                double error = Math.sqrt(p * (1 - p)) / Math.sqrt(test.size());
                return m > p + 2 * error;
            }
            """);

    static final Fixture SORTING = STREAMS.with("""
            public static String majorityClass(List<String> labels) {
                if (labels.size() == 0) throw new IllegalArgumentException("empty");
                List<String> sorted = new ArrayList<>(labels);
                Collections.sort(sorted);
                String best = "";
                int most = 0, run = 0;
                for (int i = 0; i < sorted.size(); i++) {
                    run = i > 0 && sorted.get(i).equals(sorted.get(i - 1)) ? run + 1 : 1;
                    if (run > most) { most = run; best = sorted.get(i); }
                }
                return best;
            }
            """, """
            public static double accuracy(String prediction, List<String> labels) {
                if (labels.size() < 1) throw new IllegalArgumentException("empty");
                return Collections.frequency(labels, prediction) * 1.0 / labels.size();
            }
            """, """
            public static boolean beatsBaseline(double m, List<String> train, List<String> test) {
                double p = baseline(train, test), gain = m - p;
                if (m < 0 || m > 1 || m != m) throw new IllegalArgumentException("accuracy");
                return gain > 0 && gain * gain > 4 * p * (1 - p) / test.size();
            }
            """);

    static Stream<Fixture> rightStyles() {
        return Stream.of(LOOPS, STREAMS, SORTING);
    }

    @ParameterizedTest
    @MethodSource("rightStyles")
    void rightStylesEarnAllPoints(Fixture right) {
        Verdicts verdicts = right.run();

        assertThat(verdicts.ended()).isEmpty();
        assertThat(verdicts.points()).isEqualTo(25);
    }
}
