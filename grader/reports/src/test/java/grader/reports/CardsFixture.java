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
        return card(
                "ada",
                ExercisesFixture.cosine(7, 7),
                ExercisesFixture.descent(6, 6),
                ExercisesFixture.coins(6, 6),
                ExercisesFixture.majority(6, 6));
    }

    public static Scorecard partial() {
        var exercises = List.of(
                ExercisesFixture.cosine(7, 7),
                ExercisesFixture.descent(4, 6),
                ExercisesFixture.exercise(
                        "coin-simulation",
                        "Coin simulation",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        ExercisesFixture.coinChecks(0, CheckStatus.NOT_ATTEMPTED)),
                ExercisesFixture.exercise(
                        "majority-baseline",
                        "Majority baseline",
                        ExerciseStatus.COMPILE_ERROR,
                        List.of(
                                "MajorityBaseline.java:12: error: cannot find symbol\n        retrun best;\n        ^\n  symbol: variable retrun"),
                        ExercisesFixture.majorityChecks(0, CheckStatus.NOT_RUN)));
        return new Scorecard(
                "grace",
                DIGEST,
                List.of("GradientDescent.java names the package homework; it was graded as package practice."),
                exercises);
    }

    static Scorecard wrong() {
        return card(
                "linus",
                ExercisesFixture.cosine(0, 7),
                ExercisesFixture.descent(0, 6),
                ExercisesFixture.coins(0, 6),
                ExercisesFixture.majority(0, 6));
    }

    public static Scorecard broken() {
        return card(
                "bob",
                ExercisesFixture.exercise(
                        "cosine",
                        "Cosine similarity",
                        ExerciseStatus.COMPILE_ERROR,
                        List.of("Cosine.java:8: error: ';' expected\n        double sum = 0\n                      ^"),
                        ExercisesFixture.cosineChecks(0, CheckStatus.NOT_RUN)),
                ExercisesFixture.exercise(
                        "gradient-descent",
                        "Gradient descent",
                        ExerciseStatus.FORBIDDEN,
                        List.of(
                                "GradientDescent.java:5 reads a file (java.nio.file.Files). Use the arrays that the method is given."),
                        ExercisesFixture.descentChecks(0, CheckStatus.NOT_RUN)),
                ExercisesFixture.exercise(
                        "coin-simulation",
                        "Coin simulation",
                        ExerciseStatus.ERROR,
                        List.of(
                                "There are two files CoinSimulation.java: a/CoinSimulation.java and b/CoinSimulation.java."),
                        ExercisesFixture.coinChecks(0, CheckStatus.NOT_RUN)),
                ExercisesFixture.majority(3, 6));
    }

    static Scorecard empty() {
        var none = CheckStatus.NOT_ATTEMPTED;
        return card(
                "empty",
                ExercisesFixture.exercise(
                        "cosine",
                        "Cosine similarity",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of("Cosine.java is missing."),
                        ExercisesFixture.cosineChecks(0, none)),
                ExercisesFixture.exercise(
                        "gradient-descent",
                        "Gradient descent",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        ExercisesFixture.descentChecks(0, none)),
                ExercisesFixture.exercise(
                        "coin-simulation",
                        "Coin simulation",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        ExercisesFixture.coinChecks(0, none)),
                ExercisesFixture.exercise(
                        "majority-baseline",
                        "Majority baseline",
                        ExerciseStatus.NOT_ATTEMPTED,
                        List.of(),
                        ExercisesFixture.majorityChecks(0, none)));
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
                Optional.of(ExercisesFixture.mistake("cosine-zero-vector-is-nan", "The zero vector gets through")),
                Optional.of(new CodeLine("Cosine.java", 21)),
                Optional.empty(),
                Optional.of(new Detail(
                                "call      similarity([1.0, 2.0], [0.0, 0.0])\nexpected  IllegalArgumentException\ngot       NaN")
                        .withSmallest("similarity([0.0], [1.0]) returned NaN, expected an IllegalArgumentException")));
        return card(
                "full",
                ExercisesFixture.exercise(
                        "cosine", "Cosine similarity", ExerciseStatus.FAILED, List.of(), List.of(check)));
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
                ExercisesFixture.cosine(7 - random.nextInt(3), 7),
                ExercisesFixture.descent(Math.max(0, 6 - random.nextInt(5)), 6),
                ExercisesFixture.coins(Math.max(0, 6 - random.nextInt(4)), 6),
                ExercisesFixture.majority(Math.max(0, 6 - random.nextInt(8)), 6));
    }

    private static Scorecard card(String id, ExerciseResult... exercises) {
        return new Scorecard(id, DIGEST, List.of(), List.of(exercises));
    }
}
