package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckResult.CodeLine;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Detail;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Mistake;
import grader.engine.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Scorecards as the engine makes them, for every way that a submission can end. */
public final class CardsFixture {

    static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    /** What an attacker would put wherever a text can go. */
    public static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "]]><x/>",
            "</style></svg></pre><h1>Score: 100/100",
            "&lt;&#x3c;&amp",
            "nul\u0000 bell\u0007 esc\u001b[2J\u001b]0;title\u0007 csi\u009b31m",
            "half \ud83d pair \udc00",
            "\u202egnissap\u202c \u2066x\u2069 \u200f",
            "line\u2028and\u2029paragraph",
            "\ufeffmark \ufffe \uffff",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "a\",b\r\nc,d",
            "::error file=a::owned",
            "  ::add-mask::owned",
            "one\n::set-output name=x::y\n##[error]owned ##vso[task.complete]",
            "javascript:alert(1)",
            "../../etc/passwd",
            "${jndi:x} @raw !{x}",
            "Z" + "\u0300".repeat(500) + "algo",
            "字".repeat(200),
            "x".repeat(5000),
            "y\n".repeat(5000));

    private CardsFixture() {}

    public static Map<String, Scorecard> all() {
        var cards = new LinkedHashMap<String, Scorecard>();
        cards.put("right", right());
        cards.put("partial", partial());
        cards.put("wrong", wrong());
        cards.put("broken", broken());
        cards.put("empty", empty());
        cards.put("full-feedback", fullFeedback());
        cards.put("hostile", hostile("<b>" + String.join(" ", HOSTILE.subList(0, 23))));
        return cards;
    }

    public static Scorecard right() {
        return card("ada", cosine(7, 7), descent(6, 6), coins(6, 6), majority(6, 6));
    }

    public static Scorecard partial() {
        var exercises = List.of(
                cosine(7, 7),
                descent(4, 6),
                exercise(
                        "coin-simulation",
                        "Coin simulation",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        coinChecks(0, CheckStatus.NOT_ATTEMPTED)),
                exercise(
                        "majority-baseline",
                        "Majority baseline",
                        ExerciseStatus.COMPILE_ERROR,
                        List.of(
                                "MajorityBaseline.java:12: error: cannot find symbol\n        retrun best;\n        ^\n  symbol: variable retrun"),
                        majorityChecks(0, CheckStatus.NOT_RUN)));
        return new Scorecard(
                "grace",
                DIGEST,
                List.of("GradientDescent.java names the package homework; it was graded as package practice."),
                exercises);
    }

    static Scorecard wrong() {
        return card("linus", cosine(0, 7), descent(0, 6), coins(0, 6), majority(0, 6));
    }

    public static Scorecard broken() {
        return card(
                "bob",
                exercise(
                        "cosine",
                        "Cosine similarity",
                        ExerciseStatus.COMPILE_ERROR,
                        List.of("Cosine.java:8: error: ';' expected\n        double sum = 0\n                      ^"),
                        cosineChecks(0, CheckStatus.NOT_RUN)),
                exercise(
                        "gradient-descent",
                        "Gradient descent",
                        ExerciseStatus.FORBIDDEN,
                        List.of(
                                "GradientDescent.java:5 reads a file (java.nio.file.Files). Use the arrays that the method is given."),
                        descentChecks(0, CheckStatus.NOT_RUN)),
                exercise(
                        "coin-simulation",
                        "Coin simulation",
                        ExerciseStatus.ERROR,
                        List.of(
                                "There are two files CoinSimulation.java: a/CoinSimulation.java and b/CoinSimulation.java."),
                        coinChecks(0, CheckStatus.NOT_RUN)),
                majority(3, 6));
    }

    static Scorecard empty() {
        var none = CheckStatus.NOT_ATTEMPTED;
        return card(
                "empty",
                exercise(
                        "cosine",
                        "Cosine similarity",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of("Cosine.java is missing."),
                        cosineChecks(0, none)),
                exercise(
                        "gradient-descent",
                        "Gradient descent",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        descentChecks(0, none)),
                exercise(
                        "coin-simulation",
                        "Coin simulation",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        coinChecks(0, none)),
                exercise(
                        "majority-baseline",
                        "Majority baseline",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        majorityChecks(0, none)));
    }

    public static Scorecard fullFeedback() {
        var check = new CheckResult(
                "zero-vector",
                "similarity",
                "Refuses a vector without a direction",
                CheckStatus.FAILED,
                5,
                "A zero vector did not lead to an IllegalArgumentException.",
                "What is the angle to a vector that points nowhere?",
                Optional.of(mistake("cosine-zero-vector-is-nan", "The zero vector gets through")),
                Optional.of(new CodeLine("Cosine.java", 21)),
                Optional.empty(),
                Optional.of(new Detail(
                                "call      similarity([1.0, 2.0], [0.0, 0.0])\nexpected  IllegalArgumentException\ngot       NaN")
                        .withSmallest("similarity([0.0], [1.0]) returned NaN, expected an IllegalArgumentException")));
        return card("full", exercise("cosine", "Cosine similarity", ExerciseStatus.FAILED, List.of(), List.of(check)));
    }

    /** The text in every field that can hold one. */
    public static Scorecard hostile(String text) {
        var checks = new ArrayList<CheckResult>();
        for (var status : CheckStatus.values()) {
            boolean passed = status == CheckStatus.PASSED;
            checks.add(new CheckResult(
                    text,
                    text,
                    text,
                    status,
                    5,
                    passed ? "" : text,
                    passed ? "" : text,
                    Optional.of(new Mistake(text, text, text, List.of(text, text, text))),
                    Optional.of(new CodeLine(text, 3)),
                    Optional.empty(),
                    Optional.of(new Detail(text))));
        }
        var exercises = new ArrayList<ExerciseResult>();
        for (var status : ExerciseStatus.values()) {
            exercises.add(new ExerciseResult(text, text, status, List.of(text, text), checks));
        }
        return new Scorecard(text, text, List.of(text), exercises);
    }

    public static Gradebook hostileBook(String text) {
        var rows = List.of(
                new Gradebook.Row(text, text, Optional.of(hostile(text)), Optional.empty()),
                new Gradebook.Row(text, text, Optional.empty(), Optional.of(text)));
        return new Gradebook(rows, new Gradebook.RunFacts(text, text, 2, 1.5, text, List.of(text), List.of(text)));
    }

    /** A class of any size, always the same one. */
    public static Gradebook book(int submissions) {
        var random = new Random(7);
        var rows = new ArrayList<Gradebook.Row>();
        for (int i = 0; i < submissions; i++) {
            var id = String.format(java.util.Locale.ROOT, "student-%04d", i);
            rows.add(
                    i % 29 == 17
                            ? new Gradebook.Row(
                                    id,
                                    id + ".zip",
                                    Optional.empty(),
                                    Optional.of("the worker did not start: no memory"))
                            : new Gradebook.Row(
                                    id,
                                    i % 3 == 0 ? id : "Müller, Zoë " + i,
                                    Optional.of(random(id, random)),
                                    Optional.empty()));
        }
        return new Gradebook(
                rows,
                new Gradebook.RunFacts(
                        "1.0.0",
                        "17.0.15",
                        2,
                        41.27,
                        "namespaces: own user, no network, read-only files",
                        List.of("network: refused", "home folder: not visible"),
                        List.of("README.txt")));
    }

    static Scorecard random(String id, Random random) {
        if (random.nextInt(12) == 0) {
            var other = random.nextBoolean() ? broken() : empty();
            return new Scorecard(id, DIGEST, List.of(), other.exercises());
        }
        return card(
                id,
                cosine(7 - random.nextInt(3), 7),
                descent(Math.max(0, 6 - random.nextInt(5)), 6),
                coins(Math.max(0, 6 - random.nextInt(4)), 6),
                majority(Math.max(0, 6 - random.nextInt(8)), 6));
    }

    private static Scorecard card(String id, ExerciseResult... exercises) {
        return new Scorecard(id, DIGEST, List.of(), List.of(exercises));
    }

    private static ExerciseResult cosine(int passed, int of) {
        return graded("cosine", "Cosine similarity", passed, of, cosineChecks(passed, CheckStatus.FAILED));
    }

    private static ExerciseResult descent(int passed, int of) {
        return graded("gradient-descent", "Gradient descent", passed, of, descentChecks(passed, CheckStatus.FAILED));
    }

    private static ExerciseResult coins(int passed, int of) {
        return graded("coin-simulation", "Coin simulation", passed, of, coinChecks(passed, CheckStatus.ERROR));
    }

    private static ExerciseResult majority(int passed, int of) {
        return graded("majority-baseline", "Majority baseline", passed, of, majorityChecks(passed, CheckStatus.FAILED));
    }

    private static ExerciseResult graded(String id, String title, int passed, int of, List<CheckResult> checks) {
        var status =
                passed == of ? ExerciseStatus.PASSED : passed == 0 ? ExerciseStatus.FAILED : ExerciseStatus.PARTIAL;
        return exercise(id, title, status, List.of(), checks);
    }

    private static ExerciseResult exercise(
            String id, String title, ExerciseStatus status, List<String> messages, List<CheckResult> checks) {
        return new ExerciseResult(id, title, status, messages, checks);
    }

    private static List<CheckResult> cosineChecks(int passed, CheckStatus rest) {
        return checks(
                "Cosine.java",
                passed,
                rest,
                List.of(
                        "dot-known:dot:Adds up the products of the components:4",
                        "dot-lengths:dot:Refuses vectors of different lengths:3",
                        "norm-known:norm:Measures the Euclidean length:4",
                        "similarity-range:similarity:Stays between −1 and 1 for long vectors:4",
                        "similarity-zero:similarity:Refuses a vector without a direction:3",
                        "nearest-order:nearest:Lists the most similar vector first:4",
                        "nearest-ties:nearest:Breaks ties by the lower index:3"));
    }

    private static List<CheckResult> descentChecks(int passed, CheckStatus rest) {
        return checks(
                "GradientDescent.java",
                passed,
                rest,
                List.of(
                        "loss-known:loss:Is the mean of the squared errors:4",
                        "gradient-known:gradient:Is the slope of the loss in both weights:5",
                        "fit-steps:fit:Takes exactly the steps that it was asked for:4",
                        "fit-prints:fit:Prints the loss of each step:4",
                        "fit-together:fit:Moves both weights by the same gradient:4",
                        "behavior-three:behavior:Tells crawling, converging and diverging apart:4"));
    }

    private static List<CheckResult> coinChecks(int passed, CheckStatus rest) {
        return checks(
                "CoinSimulation.java",
                passed,
                rest,
                List.of(
                        "counts-fair:headCounts:Flips a fair coin:5",
                        "counts-source:headCounts:Takes all randomness from the generator:4",
                        "histogram-length:histogram:Has a place for every count, from 0 to all:4",
                        "mean-known:mean:Is the arithmetic mean:4",
                        "deviation-known:standardDeviation:Divides by n:4",
                        "share-border:shareAtLeast:Counts the threshold itself:4"));
    }

    private static List<CheckResult> majorityChecks(int passed, CheckStatus rest) {
        return checks(
                "MajorityBaseline.java",
                passed,
                rest,
                List.of(
                        "majority-known:majorityClass:Finds the most frequent label:4",
                        "majority-ties:majorityClass:Breaks ties in natural order:4",
                        "accuracy-equal:accuracy:Compares labels as strings:4",
                        "baseline-train:baseline:Learns the majority from the training labels only:5",
                        "beats-noise:beatsBaseline:Takes a gain within two standard errors for noise:4",
                        "beats-range:beatsBaseline:Refuses an accuracy outside 0 to 1:4"));
    }

    private static List<CheckResult> checks(String file, int passed, CheckStatus rest, List<String> lines) {
        var checks = new ArrayList<CheckResult>();
        for (var line : lines) {
            var cell = line.split(":");
            var status = checks.size() < passed ? CheckStatus.PASSED : rest;
            checks.add(check(file, cell, status));
        }
        return checks;
    }

    private static CheckResult check(String file, String[] cell, CheckStatus status) {
        boolean tried = status == CheckStatus.FAILED || status == CheckStatus.ERROR;
        return new CheckResult(
                cell[0],
                cell[1],
                cell[2],
                status,
                Integer.parseInt(cell[3]),
                message(cell[1], status),
                tried
                        ? "Work the smallest case out on paper: what should " + cell[1]
                                + " give, and which line decides it?"
                        : "",
                status == CheckStatus.FAILED
                        ? Optional.of(mistake(cell[1] + "-mixed-up", "Mixes up the parts of " + cell[1]))
                        : Optional.empty(),
                status == CheckStatus.ERROR ? Optional.of(new CodeLine(file, 14)) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Mistake mistake(String id, String title) {
        return new Mistake(
                id,
                title,
                "One part of the formula stands where another belongs, so the answer is right only where the two are equal. "
                        + "Write the formula down, and say for each part which line computes it.",
                List.of(
                        "Which part of the formula does each of your lines compute?",
                        "Try numbers that differ: with 2 and 3, a swap shows.",
                        "2 · 10 + 3 · 1 = 23, but 3 · 10 + 2 · 1 = 32."));
    }

    private static String message(String method, CheckStatus status) {
        return switch (status) {
            case PASSED -> "";
            case FAILED ->
                "The answer of " + method
                        + " is not the one that the formula gives: it is off by more than rounding can explain.";
            case ERROR -> method + " threw an ArrayIndexOutOfBoundsException.";
            case NOT_ATTEMPTED -> method + " is still a stub.";
            default -> "Not run: the exercise cannot be graded as a whole.";
        };
    }
}
