package grader.engine.judge;

import grader.engine.intake.ExerciseSource;
import grader.engine.worker.WorkerLostException;
import grader.protocol.Reply;
import grader.protocol.Request;
import grader.protocol.Request.Target;
import grader.protocol.SourceUnit;
import grader.words.Feedback;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles a submission's exercises so that each stands alone.
 *
 * <p>Most submissions have no error at all, and then one compilation of everything comes to the same as one for each exercise
 * at a third of the cost. At the first error, and on the last try, every exercise is compiled by itself.
 */
final class Compiling {

    private final CompiledSlot slot;
    private final JudgeSession session;
    private final boolean lastTry;
    private final Map<String, List<String>> errors = new HashMap<>();
    private final Set<String> succeeded = new HashSet<>();

    Compiling(CompiledSlot slot, JudgeSession session, boolean lastTry) {
        this.slot = slot;
        this.session = session;
        this.lastTry = lastTry;
    }

    void compile(List<ExerciseSource> exercises) throws WorkerLostException {
        List<ExerciseSource.Written> written = exercises.stream()
                .filter(ExerciseSource.Written.class::isInstance)
                .map(ExerciseSource.Written.class::cast)
                .toList();
        if (lastTry || !together(written)) {
            for (ExerciseSource.Written exercise : written) {
                alone(exercise);
            }
        }
    }

    boolean succeeded(String className) {
        return succeeded.contains(className);
    }

    /** What the compiler said, by class name, of those that do not compile. */
    Map<String, List<String>> errors() {
        return errors;
    }

    private boolean together(List<ExerciseSource.Written> written) throws WorkerLostException {
        if (written.isEmpty() || !seeTheSame(written)) {
            return false;
        }
        List<Target> targets = written.stream()
                .map(exercise -> new Target(exercise.className(), exercise.main()))
                .toList();
        return ask(new Request.Compile(targets, written.get(0).units())).succeeded();
    }

    /** Files of several packages may hide each other, differently from each exercise. */
    private static boolean seeTheSame(List<ExerciseSource.Written> written) {
        Set<SourceUnit> first = Set.copyOf(written.get(0).units());
        return written.stream().allMatch(exercise -> first.equals(Set.copyOf(exercise.units())));
    }

    private void alone(ExerciseSource.Written exercise) throws WorkerLostException {
        Target target = new Target(exercise.className(), exercise.main());
        try {
            Reply.Compiled reply = ask(new Request.Compile(List.of(target), exercise.units()));
            if (!reply.succeeded()) {
                errors.put(exercise.className(), words(exercise, reply));
            }
        } catch (WorkerLostException loss) {
            if (!lastTry) {
                throw loss;
            }
            errors.put(exercise.className(), List.of(Feedback.compileLost(exercise.main())));
        }
    }

    private Reply.Compiled ask(Request.Compile request) throws WorkerLostException {
        Reply.Compiled compiled = slot.compile(request);
        if (compiled.succeeded()) {
            request.targets().forEach(target -> succeeded.add(target.className()));
            session.add(request, compiled.facts());
        }
        return compiled;
    }

    private static List<String> words(ExerciseSource.Written exercise, Reply.Compiled reply) {
        return reply.diagnostics().stream()
                .map(error -> Feedback.compileError(
                        error.file().isEmpty() ? exercise.main() : error.file(),
                        error.line(),
                        error.message(),
                        error.excerpt()))
                .toList();
    }
}
