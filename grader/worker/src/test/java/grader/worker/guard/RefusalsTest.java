package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.protocol.Reply;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Handle;

class RefusalsTest {

    private static final Refusal NO = new Refusal("System.exit", "return from the method instead");

    /** Refuses {@code System.exit} and all threads. */
    private static final class Strict implements Policy {

        @Override
        public Optional<Refusal> method(String owner, String name, String descriptor, StudentTypes types) {
            return name.equals("exit") ? Optional.of(NO) : type(owner, types);
        }

        @Override
        public Optional<Refusal> field(String owner, String name, StudentTypes types) {
            return type(owner, types);
        }

        @Override
        public Optional<Refusal> type(String internalName, StudentTypes types) {
            return internalName.equals("java/lang/Thread") ? Optional.of(NO) : Optional.empty();
        }

        @Override
        public Optional<Refusal> supertype(String internalName, StudentTypes types) {
            return type(internalName, types);
        }

        @Override
        public Optional<Refusal> bootstrap(Handle bootstrap, Object[] arguments, StudentTypes types) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int go() {\n System.exit(0); return 1; }",
                "static int go() {\n try { System.exit(0); } catch (Throwable t) {} finally { return 1; } }",
                "static int go() {\n IntConsumer c = System::exit; c.accept(0); return 1; }",
                "static int go() {\n return new Thread(() -> {}).hashCode(); }",
                "static int go() {\n Object o = 1; return o instanceof Thread ? 1 : 2; }",
                "static int go() {\n return System.nanoTime() < 0 ? 1 : new Thread(System.nanoTime() > 5 ? \"a\" : \"b\").hashCode(); }",
                "static class T extends Thread {\n} static int go() { return new T().hashCode(); }",
                "static class T { static int x = 1;\n static { System.exit(0); } } static int go() { return T.x; }",
                "static class T {\n protected void finalize() {} } static int go() { return new T().hashCode(); }",
                "static native void f();\n static int go() { return 1; }",
            })
    void endWhereTheyWouldHappen(String body) {
        Reply reply = Kit.of(body, new Strict()).call("go", "()I");

        assertThat(reply).isInstanceOfSatisfying(Reply.Aborted.class, aborted -> {
            assertThat(aborted.reason()).isEqualTo(Reply.Reason.FORBIDDEN);
            assertThat(aborted.what()).contains(" is not allowed; ");
            assertThat(aborted.at().orElseThrow().line()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void main(String[] a) { System.exit(0); } static int go() { return 1; }",
                "static class T extends Thread {} static int go() { return 1; }",
                "static int go() { IntConsumer c = System::exit; return 1; }",
            })
    void costNothingWhereTheyNeverRun(String body) {
        assertThat(Kit.of(body, new Strict()).call("go", "()I")).isInstanceOf(Reply.Returned.class);
    }

    @Test
    void nameTheLine() {
        Reply reply = Kit.of("static int go() {\n int x = 1;\n System.exit(x);\n return x; }", new Strict())
                .call("go", "()I");

        assertThat(reply).isInstanceOfSatisfying(Reply.Aborted.class, aborted -> {
            assertThat(aborted.what()).isEqualTo("System.exit is not allowed; return from the method instead");
            assertThat(aborted.at().orElseThrow().line()).isEqualTo(5);
        });
    }

    @Test
    void aMethodTooLargeOnceGuardedIsNamed() {
        StringBuilder body = new StringBuilder("static int[] go() { int[] a = new int[1000];");
        for (int i = 0; i < 6_200; i++) {
            body.append("a = new int[9];");
        }

        assertThatThrownBy(() -> Kit.of(body + "return a; }"))
                .hasRootCauseInstanceOf(TooLargeException.class)
                .hasRootCauseMessage("the method go is too large; split it up");
    }
}
