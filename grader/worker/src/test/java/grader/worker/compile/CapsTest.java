package grader.worker.compile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply.Diagnostic;
import grader.protocol.Request;
import grader.protocol.SourceUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What would keep javac busy for ever is one line of its own, and what is merely large compiles. */
class CapsTest {

    private static final String HELPERS =
            "static <T> T id(T t) { return t; } static <T> T call(java.util.function.Supplier<T> s) { return s.get(); } static boolean b;\n";

    private static Compilation compile(String members) {
        String source = "package practice;\npublic final class Try {\n" + HELPERS + members + "\n}";
        return compile(new SourceUnit("Try.java", "practice", List.of("Try"), source));
    }

    private static Compilation compile(SourceUnit... units) {
        return new StudentCompiler()
                .compile(new Request.Compile(List.of(new Request.Target("Try", "Try.java")), List.of(units)));
    }

    /** So many levels of a text inside itself. */
    private static String nest(int levels, String around, String inner) {
        String text = inner;
        for (int i = 0; i < levels; i++) {
            text = around.replace("#", text);
        }
        return text;
    }

    private static String doubled(int times) {
        return "static final String S0 = \"0123456789abcdef\";\n"
                + IntStream.rangeClosed(1, times)
                        .mapToObj(i -> "static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void choicesInArgumentsOfChoices() {
        String field = "static Object o =\n" + nest(14, "b ? id(#) : id(\"x\")", "1") + ";";

        assertThat(compile(field).diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("nested too deeply"))
                .extracting(Diagnostic::file, Diagnostic::line)
                .containsExactly("Try.java", 5);
        assertThat(compile("static Object o = " + nest(4, "b ? id(#) : id(\"x\")", "1") + ";")
                        .succeeded())
                .isTrue();
    }

    @Test
    void switchesInArgumentsOfSwitches() {
        String nested = nest(14, "switch (n) { case 1 -> id(#); default -> id(1); }", "id(2)");

        assertThat(compile("static int n; static Object o = " + nested + ";").diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("nested too deeply"));
    }

    @Test
    void aChainOfChoicesIsHarmless() {
        assertThat(compile("static int o = " + nest(100, "b ? 1 : #", "2") + ";")
                        .succeeded())
                .isTrue();
    }

    @Test
    void lambdasInLambdas() {
        assertThat(compile("static Object o = " + nest(30, "call(() -> #)", "1") + ";")
                        .diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("nested too deeply"));
        assertThat(compile("static Object o = " + nest(5, "call(() -> #)", "1") + ";")
                        .succeeded())
                .isTrue();
    }

    @Test
    void callsInCalls() {
        assertThat(compile("static Object o = " + nest(200, "id(#)", "1") + ";").diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("nested too deeply"));
        assertThat(compile("static double o = " + nest(30, "Math.max(1, #)", "1") + ";")
                        .succeeded())
                .isTrue();
    }

    @Test
    void textsThatDouble() {
        assertThat(compile(doubled(24)).diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("too long"));
        assertThat(compile(doubled(10)).succeeded()).isTrue();
    }

    @Test
    void inAHelperThatIsUsed() {
        SourceUnit main = new SourceUnit(
                "Try.java", "practice", List.of("Try"), "package practice; class Try { Helper helper; }");
        SourceUnit helper = new SourceUnit(
                "Helper.java",
                "practice",
                List.of("Helper"),
                "package practice; class Helper { " + HELPERS + doubled(24) + "}");

        assertThat(compile(main, helper).diagnostics())
                .extracting(Diagnostic::file)
                .containsExactly("Helper.java");
    }
}
