package grader.engine.diagnosis;

import grader.protocol.SourceFacts;
import java.util.Optional;

/** Mistakes against the rules about the source of gradient descent, told from the facts that its checks judge by. */
final class FileRules {

    private static final int LIMIT = 15;

    private FileRules() {}

    /** The catalogue's id of what is wrong; empty where the facts break no rule that the check asks about. */
    static Optional<String> broken(String check, SourceFacts facts) {
        return switch (check) {
            case "file-no-libraries" ->
                Optional.of(facts.imports().isEmpty() ? "file-names-library-in-full" : "file-imports-library");
            case "file-fifteen-lines" ->
                facts.methods().stream()
                        .filter(method -> method.name().equals("fit"))
                        .map(fit -> fit.codeLines() > LIMIT ? "file-fit-too-long" : "file-fit-squeezed")
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
