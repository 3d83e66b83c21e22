package grader.worker.compile;

import grader.protocol.Reply.Diagnostic;
import grader.protocol.SourceFacts;
import java.util.List;
import java.util.Map;

/**
 * What came of compiling exercises together.
 *
 * @param classes class files by binary name; empty where it failed
 * @param diagnostics errors, capped; empty where it succeeded
 * @param facts about each target's own file, in their order; empty where it failed
 */
public record Compilation(Map<String, byte[]> classes, List<Diagnostic> diagnostics, List<SourceFacts> facts) {

    public Compilation {
        classes = Map.copyOf(classes);
        diagnostics = List.copyOf(diagnostics);
        facts = List.copyOf(facts);
    }

    static Compilation failed(List<Diagnostic> diagnostics) {
        return new Compilation(Map.of(), diagnostics, List.of());
    }

    /** Whether its classes can be loaded. */
    public boolean succeeded() {
        return diagnostics.isEmpty();
    }
}
