package grader.worker;

import grader.protocol.Reply;
import grader.protocol.Reply.Diagnostic;
import grader.protocol.Request;
import grader.words.MissingMethod;
import grader.worker.allow.AllowList;
import grader.worker.call.Dispatcher;
import grader.worker.call.Generators;
import grader.worker.compile.Compilation;
import grader.worker.compile.StudentCompiler;
import grader.worker.guard.Policy;
import grader.worker.guard.StudentTypes;
import grader.worker.guard.TooLargeException;
import grader.worker.load.StudentClasses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One worker's memory: the compiler, and the exercises of the submission at hand. */
final class Session {

    private final StudentCompiler compiler = new StudentCompiler();
    private final Map<String, Dispatcher> exercises = new HashMap<>();
    private final Policy policy = new AllowList();
    private Generators generators = new Generators();
    private Surroundings surroundings = Surroundings.now();

    /** Asks the list a few questions, so that the first submission does not pay for reading the JDK's classes. */
    void warmUp() {
        StudentTypes none = StudentTypes.of(Map.of());
        policy.method("java/util/ArrayList", "size", "()I", none);
        policy.method("java/util/stream/IntStream", "sum", "()I", none);
        policy.method("java/lang/String", "length", "()I", none);
        policy.supertype("java/lang/Object", none);
        surroundings = Surroundings.now();
    }

    Reply answer(Request request) {
        if (request instanceof Request.Compile compile) {
            return compile(compile);
        } else if (request instanceof Request.Call call) {
            Dispatcher exercise = exercises.get(call.className());
            return exercise == null ? new Reply.Missing(MissingMethod.noClassFile()) : exercise.call(call, generators);
        }
        if (!surroundings.areStillThere()) {
            throw new IllegalStateException("the last submission has changed this worker");
        }
        exercises.clear();
        generators = new Generators();
        return new Reply.Done();
    }

    private Reply compile(Request.Compile request) {
        Compilation compilation = compiler.compile(request);
        if (compilation.succeeded()) {
            try {
                StudentClasses classes = new StudentClasses(compilation.classes(), policy);
                request.targets()
                        .forEach(target -> exercises.put(target.className(), new Dispatcher(classes.another())));
            } catch (TooLargeException tooLarge) {
                Diagnostic error = new Diagnostic(request.targets().get(0).main(), 0, tooLarge.getMessage(), "");
                return new Reply.Compiled(List.of(error), List.of());
            }
        }
        return new Reply.Compiled(compilation.diagnostics(), compilation.facts());
    }
}
