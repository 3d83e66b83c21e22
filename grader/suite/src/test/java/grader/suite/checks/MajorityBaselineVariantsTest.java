package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.Verdicts;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MajorityBaselineVariantsTest {

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
                Map<String, Integer> counts = new TreeMap<>();
                for (String label : labels) counts.merge(label, 1, Integer::sum);
                String best = labels.get(0);
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

    static Stream<Arguments> wrongVariants() {
        return Stream.of(
                wrong(
                        "ties by hash order",
                        majority("|| counts.get(label).equals(counts.get(best)) && label.compareTo(best) < 0", ""),
                        "majorityClass",
                        "majority-ties"),
                wrong(
                        "ties to the last",
                        majority("compareTo(best) < 0", "compareTo(best) > 0"),
                        "majorityClass",
                        "majority-ties"),
                wrong(
                        "ties without case",
                        majority("label.compareTo(best)", "label.compareToIgnoreCase(best)"),
                        "majorityClass",
                        "majority-ties"),
                wrong(
                        "ties by collator",
                        majority(
                                "label.compareTo(best)",
                                "java.text.Collator.getInstance(Locale.ENGLISH).compare(label, best)"),
                        "majorityClass",
                        "majority-ties"),
                wrong(
                        "ties to the first seen",
                        majority("new HashMap", "new LinkedHashMap")
                                .replacing(
                                        "majorityClass",
                                        "|| counts.get(label).equals(counts.get(best)) && label.compareTo(best) < 0",
                                        ""),
                        "majorityClass",
                        "majority-ties"),
                wrong(
                        "ties compared by ==",
                        majority("counts.get(label).equals(counts.get(best))", "counts.get(label) == counts.get(best)"),
                        "majorityClass",
                        "majority-ties"),
                wrong(
                        "least frequent",
                        majority("counts.get(label) > counts.get(best)", "counts.get(label) < counts.get(best)"),
                        "majorityClass",
                        "majority-exact-labels",
                        "majority-most-frequent",
                        "majority-ties"),
                wrong(
                        "trimmed labels",
                        majority(
                                "counts.put(label, counts.getOrDefault(label, 0) + 1)",
                                "counts.merge(label.trim(), 1, Integer::sum)"),
                        "majorityClass",
                        "majority-exact-labels",
                        "majority-ties"),
                wrong(
                        "lower-case labels",
                        majority(
                                "counts.put(label, counts.getOrDefault(label, 0) + 1)",
                                "counts.merge(label.toLowerCase(), 1, Integer::sum)"),
                        "majorityClass",
                        "majority-exact-labels",
                        "majority-ties"),
                wrong(
                        "identical labels only",
                        majority("new HashMap", "new IdentityHashMap"),
                        "majorityClass",
                        "majority-exact-labels",
                        "majority-most-frequent"),
                wrong(
                        "majority sorts in place",
                        majority("String best = null;", "String best = null; Collections.sort(labels);"),
                        "majorityClass",
                        "majority-keeps-input"),
                wrong(
                        "null for none",
                        majority("throw new IllegalArgumentException(\"no labels\")", "return null"),
                        "majorityClass",
                        "majority-empty"),
                wrong(
                        "the first label",
                        LOOPS.with("public static String majorityClass(List<String> labels) { return labels.get(0); }"),
                        "majorityClass",
                        "majority-empty",
                        "majority-exact-labels",
                        "majority-most-frequent",
                        "majority-ties"),
                wrong(
                        "integer division",
                        accuracy("(double) hits", "hits"),
                        "accuracy",
                        "accuracy-exact-labels",
                        "accuracy-values"),
                wrong(
                        "percent",
                        accuracy("(double) hits", "100.0 * hits"),
                        "accuracy",
                        "accuracy-exact-labels",
                        "accuracy-values"),
                wrong(
                        "compares by ==",
                        accuracy("label.equals(prediction)", "label == prediction"),
                        "accuracy",
                        "accuracy-exact-labels",
                        "accuracy-values"),
                wrong("ignores case", accuracy("equals(", "equalsIgnoreCase("), "accuracy", "accuracy-exact-labels"),
                wrong(
                        "accuracy of none is 0",
                        accuracy("throw new IllegalArgumentException(\"no labels\")", "return 0"),
                        "accuracy",
                        "accuracy-empty"),
                wrong(
                        "removes hits",
                        accuracy(
                                        "int hits = 0;",
                                        "int size = labels.size(); int hits = 0; while (labels.remove(prediction)) hits++;")
                                .replacing("accuracy", "labels.size();\n", "size;\n")
                                .replacing(
                                        "accuracy",
                                        "for (String label : labels) if (label.equals(prediction)) hits++;",
                                        ""),
                        "accuracy",
                        "accuracy-keeps-input"),
                wrong(
                        "majority of test",
                        baseline("most(train)", "most(test)"),
                        "baseline",
                        "baseline-learns-from-train",
                        "baseline-unseen-majority"),
                wrong(
                        "measured on train",
                        baseline("most(train), test", "most(train), train"),
                        "baseline",
                        "baseline-learns-from-train",
                        "baseline-unseen-majority",
                        "baseline-values"),
                wrong(
                        "baseline of empty test is 0",
                        baseline("train.isEmpty() || test.isEmpty()", "train.isEmpty()")
                                .replacing("baseline", "return share", "if (test.isEmpty()) return 0; return share"),
                        "baseline",
                        "baseline-empty"),
                wrong(
                        "joins the lists",
                        baseline("return share", "train.addAll(test); return share"),
                        "baseline",
                        "baseline-keeps-input",
                        "baseline-learns-from-train"),
                wrong(
                        "no margin",
                        beats("> 2 * Math.sqrt(p * (1 - p) / n)", "> 0"),
                        "beatsBaseline",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong(
                        "one standard error",
                        beats("2 * Math", "Math"),
                        "beatsBaseline",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong(
                        "1.96 standard errors",
                        beats("2 * Math", "1.96 * Math"),
                        "beatsBaseline",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong(
                        "no root",
                        beats("Math.sqrt(p * (1 - p) / n)", "(p * (1 - p) / n)"),
                        "beatsBaseline",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong(
                        "not divided by n",
                        beats(" / n", ""),
                        "beatsBaseline",
                        "beats-clear-cases",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong(
                        "n of train",
                        beats("n = test.size()", "n = train.size()"),
                        "beatsBaseline",
                        "beats-clear-cases",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong(
                        "error of the model",
                        beats("p * (1 - p)", "modelAccuracy * (1 - modelAccuracy)"),
                        "beatsBaseline",
                        "beats-standard-errors",
                        "beats-strictly"),
                wrong("at least", beats("- p > 2", "- p >= 2"), "beatsBaseline", "beats-strictly"),
                wrong(
                        "either side",
                        beats("modelAccuracy - p >", "Math.abs(modelAccuracy - p) >"),
                        "beatsBaseline",
                        "beats-clear-cases",
                        "beats-keeps-input"),
                wrong(
                        "NaN accepted",
                        beats("!(modelAccuracy >= 0 && modelAccuracy <= 1)", "modelAccuracy < 0 || modelAccuracy > 1"),
                        "beatsBaseline",
                        "beats-accuracy-range"),
                wrong(
                        "bounds refused",
                        beats("modelAccuracy >= 0 && modelAccuracy <= 1", "modelAccuracy > 0 && modelAccuracy < 1"),
                        "beatsBaseline",
                        "beats-accuracy-range",
                        "beats-clear-cases",
                        "beats-empty",
                        "beats-strictly"),
                wrong(
                        "empty test is no gain",
                        beats("train.isEmpty() || test.isEmpty()", "train.isEmpty()")
                                .replacing("beatsBaseline", "double p", "if (test.isEmpty()) return false; double p"),
                        "beatsBaseline",
                        "beats-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongVariants")
    void wrongVariantsLoseExactlyTheirChecks(String mistake, Fixture variant, String method, Set<String> lost) {
        Verdicts verdicts = variant.run();

        assertThat(verdicts.failed()).as(verdicts.ended().toString()).isEqualTo(lost);
        assertThat(verdicts.methodsThatLost()).containsExactly(method);
    }

    private static Fixture majority(String piece, String by) {
        return LOOPS.replacing("majorityClass", piece, by);
    }

    private static Fixture accuracy(String piece, String by) {
        return LOOPS.replacing("accuracy", piece, by);
    }

    private static Fixture baseline(String piece, String by) {
        return LOOPS.replacing("baseline", piece, by);
    }

    private static Fixture beats(String piece, String by) {
        return LOOPS.replacing("beatsBaseline", piece, by);
    }

    private static Arguments wrong(String mistake, Fixture variant, String method, String... lost) {
        return CosineVariantsTest.wrong(mistake, variant, method, lost);
    }
}
