package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply;
import grader.worker.run.Budgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls end, and what is left for those that follow. */
class EndingsTest {

    private static final int MILLIONS = Budgets.STEPS_PER_CHECK / 1_000_000;

    @Test
    void aLoopIsNamedByItsLine() {
        Reply reply = Kit.of("static int go() {\n int i = 0;\n while (i >= 0)\n  i &= 7;\n return i; }")
                .call("go", "()I");

        assertThat(reply).isInstanceOfSatisfying(Reply.Aborted.class, aborted -> {
            assertThat(aborted.what()).isEqualTo("this loop was still running after " + MILLIONS + " million steps");
            assertThat(aborted.at().orElseThrow().line()).isBetween(5, 6);
            assertThat(aborted.at().orElseThrow().method()).isEqualTo("go");
            assertThat(aborted.effects().steps()).isEqualTo(Budgets.STEPS_PER_CHECK);
        });
    }

    @Test
    void aSecondCallOfAnEndedCheckEndsAtOnce() {
        Kit kit = Kit.of("static int go() { while (true); } static int fine() { return 1; }");
        kit.call("go", "()I");

        assertThat(kit.call("fine", "()I")).isInstanceOf(Reply.Aborted.class);
        assertThat(kit.nextCheck().call("fine", "()I")).isInstanceOf(Reply.Returned.class);
    }

    @Test
    void aMethodThatRanOverABudgetOnceIsDecidedSoonerInLaterChecksAndOthersAreNot() {
        Kit kit = Kit.of("static int go() { while (true); } static int other() { while (true); }");
        kit.call("go", "()I");

        assertThat(steps(kit.nextCheck().call("go", "()I"))).isEqualTo(Budgets.STEPS_PER_CHECK / Budgets.AFTER_OVERRUN);
        assertThat(steps(kit.nextCheck().call("other", "()I"))).isEqualTo(Budgets.STEPS_PER_CHECK);
    }

    @ParameterizedTest
    @CsvSource({
        "allocated more than, Object[] o = new Object[1000]",
        "printed more than, System.out.println(\"x\".repeat(1000))"
    })
    void memoryAndOutputAreLessAfterAnOverrunToo(String ended, String turn) {
        Kit kit = Kit.of("static int go() { while (true) { " + turn + "; } }");

        String first = what(kit.call("go", "()I"));
        String second = what(kit.nextCheck().call("go", "()I"));

        assertThat(first).startsWith(ended);
        assertThat(second).startsWith(ended);
        assertThat(kilobytes(first) / kilobytes(second)).isEqualTo(Budgets.AFTER_OVERRUN);
    }

    private static String what(Reply reply) {
        return ((Reply.Aborted) reply).what();
    }

    private static long kilobytes(String what) {
        String[] words = what.split(" ");
        long amount = Long.parseLong(words[words.length - 2]);
        return words[words.length - 1].equals("MB") ? 1024 * amount : amount;
    }

    /** A map that is full asks for nothing else, and each time it comes from another place in memory. */
    @Test
    void equalsCostsMoreThanOtherMethods() {
        Kit kit = Kit.of("static class K { public boolean equals(Object o) { return false; } "
                + "boolean is(Object o) { return false; } }"
                + "static int asks() { K k = new K(); int n = 0; while (n++ < 1000) k.equals(k); return n; }"
                + "static int calls() { K k = new K(); int n = 0; while (n++ < 1000) k.is(k); return n; }");

        assertThat(spent(kit.call("asks", "()I"))).isGreaterThan(spent(kit.call("calls", "()I")) + 3_000);
    }

    private static long spent(Reply reply) {
        return ((Reply.Returned) reply).effects().steps();
    }

    private static long steps(Reply reply) {
        return ((Reply.Aborted) reply).effects().steps();
    }

    @Test
    void aMethodThatSpentItsTotalEndsAtOnceAndOthersDoNot() {
        Kit kit = Kit.of("static int go() { while (true); } static int fine() { return 1; }");
        for (int spent = 0; spent < Budgets.STEPS_PER_METHOD; ) {
            spent += steps(kit.nextCheck().call("go", "()I"));
        }

        assertThat(kit.nextCheck().call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.what())
                                .contains("million steps that all its checks together may take"));
        assertThat(kit.call("fine", "()I")).isInstanceOf(Reply.Returned.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public String getMessage() { while (true); }",
                "public Throwable getCause() { while (true); }",
                "public StackTraceElement[] getStackTrace() { while (true); }",
            })
    void anExceptionThatNeverTellsEndsOverBudget(String method) {
        Kit kit = Kit.of("static class X extends UnsupportedOperationException { " + method + " }"
                + "static int go() { throw new X(); }");

        assertThat(kit.call("go", "()I")).isInstanceOf(Reply.Aborted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public String getMessage() { throw new RuntimeException(); }",
                "public StackTraceElement[] getStackTrace() { return null; }",
                "public StackTraceElement[] getStackTrace() { return new StackTraceElement[3]; }",
                "public Throwable getCause() { return this; }",
            })
    void anExceptionThatLiesIsStillAnException(String method) {
        Kit kit =
                Kit.of("static class X extends RuntimeException { " + method + " } static int go() { throw new X(); }");

        assertThat(kit.call("go", "()I")).isInstanceOf(Reply.Threw.class);
    }

    @Test
    void theRealEndOfTheStackWearsTheWorkerOut() {
        Kit kit = Kit.of("static class L extends ArrayList<Object> {} static int go() { List<Object> l = new L();"
                + " List<Object> m = new L(); m.add(l); l.add(m); return l.hashCode(); }");

        assertThat(kit.call("go", "()I")).isInstanceOfSatisfying(Reply.Aborted.class, aborted -> {
            assertThat(aborted.what()).isEqualTo("used up the stack");
            assertThat(aborted.at()).isEmpty();
        });
        assertThat(kit.worn()).isTrue();
    }

    @Test
    void aFailedInitialiserIsTheStudentsOwnException() {
        Kit kit = Kit.of("static int x = Integer.parseInt(\"one\"); static int go() { return x; }");

        assertThat(kit.call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Threw.class, threw -> assertThat(threw.type()).endsWith("NumberFormatException"));
        assertThat(kit.worn()).isFalse();
    }

    @Test
    void rowsThatAreOneArrayAThousandTimesDoNotCrossThePipe() {
        Kit kit = Kit.of("static int go(double[][] a) { Arrays.fill(a, new double[7_000_000]); return 1; }");

        assertThat(kit.call("go", "([[D)I", (Object) new double[1000][1]))
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.effects().changed()).isEmpty());
    }

    @Test
    void depthComesBackWhereExceptionsLeaveMethods() {
        Kit kit = Kit.of("static void f(int n) { if (n == 0) throw new RuntimeException(); f(n - 1); }"
                + "static int go() { for (int i = 0; i < 1000; i++) try { f(1000); } catch (RuntimeException e) {}"
                + " return 1; }");

        assertThat(kit.call("go", "()I")).isInstanceOf(Reply.Returned.class);
    }

    @Test
    void twelveThousandLevelsAreFine() {
        Kit kit = Kit.of(
                "static int f(int n) { return n == 0 ? 0 : 1 + f(n - 1); } static int go() { return f(12_000); }");

        assertThat(kit.call("go", "()I")).isInstanceOf(Reply.Returned.class);
    }
}
