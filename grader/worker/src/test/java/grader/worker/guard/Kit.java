package grader.worker.guard;

import grader.protocol.Reply;
import grader.protocol.Request;
import grader.protocol.SourceUnit;
import grader.worker.call.Dispatcher;
import grader.worker.call.Generators;
import grader.worker.compile.Compilation;
import grader.worker.compile.StudentCompiler;
import grader.worker.load.StudentClasses;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Compiles a class {@code Try} and calls its methods as a worker does: guarded, on a deep stack. */
final class Kit {

    private static final StudentCompiler COMPILER = new StudentCompiler();

    private final Dispatcher dispatcher;
    private Reply last;
    private final Generators generators = new Generators();
    private int check;

    private Kit(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** From the body of the class. */
    static Kit of(String body) {
        return of(body, new OpenPolicy());
    }

    static Kit of(String body, Policy policy) {
        try {
            return new Kit(new Dispatcher(new StudentClasses(compiled(body), policy)));
        } catch (TooLargeException tooLarge) {
            throw new IllegalArgumentException(tooLarge);
        }
    }

    /** The same with nothing rewritten. */
    static Kit unguarded(String body) {
        return new Kit(new Dispatcher(StudentClasses.unguarded(compiled(body))));
    }

    static Map<String, byte[]> compiled(String body) {
        String source =
                "package practice; import java.util.*; import java.util.function.*; import java.util.stream.*;\n"
                        + "public final class Try {\n" + body + "\n}";
        SourceUnit unit = new SourceUnit("Try.java", "practice", List.of("Try"), source);
        Compilation compilation =
                COMPILER.compile(new Request.Compile(List.of(new Request.Target("Try", "Try.java")), List.of(unit)));
        if (!compilation.succeeded()) {
            throw new IllegalArgumentException(compilation.diagnostics().toString());
        }
        return compilation.classes();
    }

    Kit nextCheck() {
        check++;
        return this;
    }

    boolean worn() {
        return last instanceof Reply.Aborted aborted && aborted.effects().worn();
    }

    /** Calls a static method by name and descriptor. */
    Reply call(String method, String descriptor, Object... arguments) {
        Request.Call call = new Request.Call(check, "Try", method, descriptor, true, List.of(arguments));
        last = new On(dispatcher).call(call, generators);
        return last;
    }

    /** A dispatcher's calls on a thread with a worker's stack. */
    record On(Dispatcher dispatcher) {

        Reply call(Request.Call call, Generators generators) {
            FutureTask<Reply> answer = new FutureTask<>(() -> dispatcher.call(call, generators));
            PrintStream out = System.out;
            PrintStream err = System.err;
            new Thread(null, answer, "kit", 256L << 20).start();
            try {
                return answer.get();
            } catch (InterruptedException | ExecutionException broken) {
                throw new IllegalStateException(broken.getCause() == null ? broken : broken.getCause());
            } finally {
                System.setOut(out);
                System.setErr(err);
            }
        }
    }
}
