package grader.suite.probes;

import grader.protocol.SourceFacts;
import grader.suite.checks.descent.FileChecks;
import java.util.Optional;

/** Mistakes against the rules about the source of gradient descent, told from the facts that its checks judge by. */
public final class FileRules {

    private FileRules() {}

    /** The catalogue's id of what is wrong; empty where the facts break no rule that the check asks about. */
    public static Optional<String> broken(String check, SourceFacts facts) {
        return switch (check) {
            case "file-no-libraries" ->
                Optional.of(facts.imports().isEmpty() ? "file-names-library-in-full" : "file-imports-library");
            case "file-fifteen-lines" ->
                facts.methods().stream()
                        .filter(method -> method.name().equals("fit"))
                        .map(fit -> fit.codeLines() > FileChecks.MOST_LINES ? "file-fit-too-long" : "file-fit-squeezed")
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
