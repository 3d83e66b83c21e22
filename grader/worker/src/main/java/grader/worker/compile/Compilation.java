package grader.worker.compile;

import grader.protocol.Reply.Diagnostic;
import grader.protocol.SourceFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of compiling one exercise.
 *
 * @param classes class files by binary name; empty where it failed
 * @param diagnostics errors, capped; empty where it succeeded
 * @param facts about the exercise's own file; present where it succeeded
 */
public record Compilation(Map<String, byte[]> classes, List<Diagnostic> diagnostics, Optional<SourceFacts> facts) {

    public Compilation {
        classes = Map.copyOf(classes);
        diagnostics = List.copyOf(diagnostics);
    }

    static Compilation failed(List<Diagnostic> diagnostics) {
        return new Compilation(Map.of(), diagnostics, Optional.empty());
    }

    /** Whether its classes can be loaded. */
    public boolean succeeded() {
        return diagnostics.isEmpty();
    }
}
