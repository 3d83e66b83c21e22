package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.protocol.Reply;
import grader.worker.allow.AllowList;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static class T { static native void f(); }\n static int go() { T.f(); return 1; }",
                "static int go() {\n try { throw new ThreadDeath(); } catch (ThreadDeath d) { return 1; } }",
                "static int go() {\n try { return boom(); } catch (ThreadDeath d) { return 1; } }"
                        + " static int boom() { Object o = new Thread(); return 2; }",
                "static int go() {\n java.lang.reflect.InvocationHandler h = (p, m, a) -> null; return h == null ? 1 : 2; }",
                "static int go() {\n Runtime r = null; return ((Object) r) instanceof Runtime ? 1 : 2; }",
                "interface I { void ensureCapacity(int n); } static class L extends ArrayList<String> implements I {\n}"
                        + " static int go() { I i = new L(); i.ensureCapacity(1 << 30); return 1; }",
                "interface I { IntStream ints(); } static class R extends Random implements I {\n}"
                        + " static int go() { I i = new R(); return i.ints().sum(); }",
                "interface I { IntStream ints(); } static class R extends Random {\n} static class S extends R implements I {\n}"
                        + " static int go() { I i = new S(); return i.ints().sum(); }",
                "interface I { IntStream ints(); } interface J extends I {}"
                        + " static abstract class R extends Random implements J {\n} static class S extends R {\n}"
                        + " static int go() { I i = new S(); return i.ints().sum(); }",
            })
    void endWhereTheAllowListSaysSo(String body) {
        assertThat(Kit.of(body, new AllowList()).call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.reason()).isEqualTo(Reply.Reason.FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface I { String name(); String toString(); } enum E implements I { A }"
                        + " static int go() { I i = E.A; return i.name().length(); }",
                "interface I { int size(); boolean add(Object o); } static class L extends ArrayList<Object> implements I {"
                        + " public boolean add(Object o) { return super.add(o); } }"
                        + " static int go() { I i = new L(); i.add(1); return i.size(); }",
                "static int go() { try { return 1; } catch (ThreadDeath d) { return 2; } }",
                "static class C { final C inner; C(C inner) { this.inner = inner; } }"
                        + " static int go() { return new C(new C(new C(null))).inner.inner.inner == null ? 1 : 2; }",
            })
    void ordinaryCodeReturns(String body) {
        assertThat(Kit.of(body, new AllowList()).call("go", "()I")).isInstanceOf(Reply.Returned.class);
    }

    @Test
    void whatIsSaidOfAConstructorIsSaidBeforeItsClassIsMade() {
        Reply reply = Kit.of(
                        "static int go() { return new Scanner(new java.io.File(\"x\").toString()).nextInt(); }",
                        new AllowList())
                .call("go", "()I");

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.what()).startsWith("new File is not allowed"));
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
        StringBuilder body = new StringBuilder("static int[] go(int n) { int[] a = null;");
        for (int i = 0; i < 12_000; i++) {
            body.append("a = new int[n];");
        }

        assertThatThrownBy(() -> Kit.of(body + "return a; }"))
                .hasRootCauseInstanceOf(TooLargeException.class)
                .hasRootCauseMessage("the method go is too large; split it up");
    }
}
