package grader.worker;

import grader.protocol.Reply;
import grader.protocol.Request;
import grader.worker.call.Dispatcher;
import grader.worker.call.Generators;
import grader.worker.compile.Compilation;
import grader.worker.compile.StudentCompiler;
import grader.worker.load.StudentClasses;
import java.util.HashMap;
import java.util.Map;

/** One worker's memory: the compiler, and the exercises of the submission at hand. */
final class Session {

    private final StudentCompiler compiler = new StudentCompiler();
    private final Map<String, Dispatcher> exercises = new HashMap<>();
    private Generators generators = new Generators();

    Reply answer(Request request) {
        if (request instanceof Request.Compile compile) {
            return compile(compile);
        } else if (request instanceof Request.Call call) {
            Dispatcher exercise = exercises.get(call.className());
            return exercise == null ? new Reply.Missing("the class does not compile") : exercise.call(call, generators);
        }
        exercises.clear();
        generators = new Generators();
        return new Reply.Done();
    }

    private Reply compile(Request.Compile request) {
        Compilation compilation = compiler.compile(request);
        if (compilation.succeeded()) {
            request.targets()
                    .forEach(target -> exercises.put(
                            target.className(), new Dispatcher(new StudentClasses(compilation.classes()))));
        }
        return new Reply.Compiled(compilation.diagnostics(), compilation.facts());
    }
}
