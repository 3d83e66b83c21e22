package grader.protocol;

import grader.protocol.Reply.Effects;
import grader.protocol.SourceFacts.MethodFacts;
import grader.protocol.Values.Constant;
import grader.protocol.Values.Generator;
import grader.protocol.Values.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One message of every form, and values at the edges of what has a form. */
final class MessagesFixture {

    static final String LONE_SURROGATES = "a\ud800b\udfff€";

    private static final CodeLocation PLACE = new CodeLocation("Cosine.java", 12, "dot");
    private static final Effects NOTHING = new Effects("", List.of(), 0, false);

    private MessagesFixture() {}

    static List<Object> values() {
        List<Object> values = new ArrayList<>(Arrays.asList(
                null, true, false, 0, Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE));
        values.addAll(List.of(0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE));
        values.addAll(List.of("", "plain", "\u0000\u00ff", "\u0100", LONE_SURROGATES, "x".repeat(5000)));
        values.addAll(List.of(new int[0], new int[] {1, -1}, new double[0], new double[] {Double.NaN, -0.0}));
        values.addAll(List.of(new double[0][], new double[][] {{}, null, {1, 2}}, new double[][] {null}));
        values.add(new Texts(true, List.of()));
        values.add(new Texts(false, Arrays.asList("a", null, "", LONE_SURROGATES)));
        values.add(new Constant("DIVERGES"));
        values.add(new Generator(-3, "L64X128MixRandom", Long.MIN_VALUE));
        return values;
    }

    static List<Request> requests() {
        return List.of(
                new Request.Reset(),
                new Request.Compile(List.of(), List.of()),
                new Request.Compile(
                        List.of(new Request.Target("Cosine", "a/Cosine.java")),
                        List.of(
                                new SourceUnit("a/Cosine.java", "practice", List.of("Cosine", "Other"), "class € {}"),
                                new SourceUnit("Empty.java", "", List.of(), ""))),
                new Request.Call(0, "", "", "", false, List.of()),
                new Request.Call(3, "Cosine", "dot", "([D[D)D", true, values()));
    }

    static List<Reply> replies() {
        Effects much = new Effects(LONE_SURROGATES, values(), Long.MAX_VALUE, true);
        Stream<Reply> returned = values().stream().map(value -> new Reply.Returned(value, NOTHING));
        Stream<Reply> others = Stream.of(
                new Reply.Ready("17.0.1"),
                new Reply.Done(),
                new Reply.Compiled(List.of(), List.of(facts())),
                new Reply.Compiled(List.of(new Reply.Diagnostic("Cosine.java", 0, "no\nsense", "int x")), List.of()),
                new Reply.Returned(1.5, much),
                new Reply.Threw("E", true, LONE_SURROGATES, Optional.of("dot"), Optional.of(PLACE), much),
                new Reply.Threw("E", false, "", Optional.empty(), Optional.empty(), NOTHING),
                new Reply.Missing("static float norm(double[])"),
                new Reply.Aborted(Reply.Reason.OVER_BUDGET, "steps", Optional.empty(), NOTHING),
                new Reply.Aborted(Reply.Reason.FORBIDDEN, "System.exit", Optional.of(PLACE), much));
        return Stream.concat(returned, others).toList();
    }

    private static SourceFacts facts() {
        return new SourceFacts(
                List.of("import java.util.*;"),
                List.of("java.util.List"),
                List.of(
                        new MethodFacts("fit", "double[],int", 15, 14, false, List.of("loss")),
                        new MethodFacts("", "", 0, 0, true)));
    }
}
