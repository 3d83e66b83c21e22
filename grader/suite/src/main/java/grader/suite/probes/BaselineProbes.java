package grader.suite.probes;

import static grader.suite.probes.Questions.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Probes of baselines: short lists, each of which a mistake of one kind answers differently. */
final class BaselineProbes {

    private static final List<String> NONE = List.of();
    private static final List<String> TRAIN = words("u v v w v u");
    private static final List<String> TEST = words("v u v w x");

    private BaselineProbes() {}

    static Map<String, Inquiry> all() {
        return Probes.named(majority(), accuracy(), baseline(), beats());
    }

    private static Questions majority() {
        return Questions.of(
                "majorityClass",
                with(TRAIN),
                with(words("q")),
                with(words("d c")),
                with(words("c d")),
                with(words("kiwi Lime")),
                with(words("Lime kiwi")),
                with(words("ba b bab")),
                with(words("r s s r t t")),
                with(words("t s r t s r q")),
                with(words("z é é z")),
                with(words("100 20 3")),
                with(words("x y y y x x x y z")),
                with(words("p r r r p o p o o o p p")),
                with(words("Ok ok no no OK")),
                with(List.of(" m", "m", "n", "n", "m ")),
                with(List.of("", "", "j")),
                with(words("a a a b b c c c c")),
                with(words("g h g h h h i i i i i")),
                with(many("k", 140, "l", 141)),
                with(many("k", 150, "j", 150)),
                with(many("larch", 170, "walnut", 170)),
                with(many("cold", 170, "warm", 170)),
                with(many("east", 170, "west", 170)),
                with(words("Ea FB y y FB Ea y")),
                with(words("m l k l m l m k k k k")),
                with(NONE));
    }

    private static Questions accuracy() {
        return Questions.of(
                "accuracy",
                with("v", TEST),
                with("u", TEST),
                with("none", TEST),
                with("s", words("s s s")),
                with("s", words("s")),
                with("s", words("t")),
                with("ok", List.of("Ok", "ok", " ok", "ok ", "OK", "o", "okay", "ok", "no")),
                with("", List.of("", " ", "j")),
                with("s.n", words("sun s.n sin")),
                with("Ea", words("FB Ea FB")),
                with("k", many("k", 77, "l", 140)),
                with("l", many("k", 77, "l", 140)),
                with("a", words("a b a c a a b")),
                with("b", words("a b a c a a b")),
                with("a", NONE));
    }

    private static Questions baseline() {
        return Questions.of(
                "baseline",
                with(TRAIN, TEST),
                with(words("a a b"), words("b b b a")),
                with(words("e f f"), words("e g f g e e e")),
                with(words("a b"), words("b b a")),
                with(words("b a"), words("b b a")),
                with(words("o p"), words("p p o")),
                with(words("a"), words("b c")),
                with(words("a a c"), words("b c c")),
                with(words("s s"), words("s s s")),
                with(many("k", 60, "l", 30), many("l", 70, "k", 27)),
                with(words("Ok ok ok"), words("OK Ok ok no")),
                with(words("p q q r r r"), words("p p q r r p p p p p")),
                with(words("p p q r"), words("p p p q")),
                with(NONE, TEST),
                with(TRAIN, NONE),
                with(NONE, NONE));
    }

    private static Questions beats() {
        List<Object[]> calls = new ArrayList<>();
        List<String> train = words("k k k l l");
        for (int hits : new int[] {30, 65, 110}) {
            List<String> test = many("k", hits, "l", 150 - hits);
            double p = hits / 150.0;
            for (double errors : new double[] {
                -3, -0.5, 0.04, 0.1, 0.2, 0.3, 0.9, 1.1, 1.5, 1.8, 1.975, 2.0035, 2.05, 2.3, 2.9, 3.2, 6
            }) {
                calls.add(with(Math.max(0, Math.min(1, p + errors * Math.sqrt(p * (1 - p) / 150))), train, test));
            }
        }
        calls.add(with(1.0, train, many("k", 2, "l", 2)));
        calls.add(with(0.75, train, many("k", 8, "l", 8)));
        calls.add(with(0.76, train, many("k", 8, "l", 8)));
        calls.add(with(0.9, train, many("k", 3, "l", 3)));
        calls.add(with(0.93, train, many("k", 3, "l", 3)));
        calls.add(with(1.05, train, many("k", 24, "l", 1)));
        calls.add(with(0.95, train, many("k", 2, "l", 3)));
        calls.add(with(0.0, train, words("l l m")));
        calls.add(with(0.02, train, words("l l m")));
        calls.add(with(1.0, train, words("k k k")));
        calls.add(with(0.3, words("l"), many("k", 40, "l", 10)));
        calls.add(with(0.56, train, many("k", 700, "l", 700)));
        calls.add(with(0.52, train, many("k", 700, "l", 700)));
        calls.add(with(0.6, many("k", 400, "l", 100), many("k", 12, "l", 12)));
        calls.add(with(0.6, words("k"), many("k", 250, "l", 250)));
        calls.add(with(0.7, train, many("k", 120, "l", 30)));
        calls.add(with(0.5, words("l k k l"), many("k", 10, "l", 90)));
        for (double share : new double[] {-0.02, -4, 1.02, 60, Double.NaN, Double.POSITIVE_INFINITY}) {
            calls.add(with(share, train, TEST));
        }
        calls.add(with(0.5, NONE, TEST));
        calls.add(with(0.5, train, NONE));
        calls.add(with(0.5, NONE, NONE));
        return new Questions("beatsBaseline", Questions.NEVER, calls);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Both words in turns, as often as told. */
    private static List<String> many(String one, int ones, String other, int others) {
        List<String> labels = new ArrayList<>();
        IntStream.range(0, Math.max(ones, others)).forEach(i -> {
            if (i < ones) {
                labels.add(one);
            }
            if (i < others) {
                labels.add(other);
            }
        });
        return labels;
    }
}
