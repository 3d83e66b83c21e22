package grader.suite.kit;

import grader.protocol.Request;
import grader.protocol.SourceFacts;
import grader.protocol.SourceUnit;
import grader.suite.catalogue.Misconception;
import grader.worker.compile.StudentCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The variants' sources in the tree, and the facts that a worker reads from them. */
public final class VariantSources {

    private static final Path VARIANTS = Path.of("..", "..", "solutions", "src", "variants");
    private static final Path FORMS = Path.of("..", "..", "solutions", "src", "forms");
    private static final StudentCompiler COMPILER = new StudentCompiler();

    private VariantSources() {}

    /** Facts about the one file of a variant. */
    public static SourceFacts facts(Misconception misconception, String className) {
        String file = className + ".java";
        SourceUnit unit = new SourceUnit(file, "practice", List.of(className), text(misconception, file));
        return COMPILER.compile(new Request.Compile(List.of(new Request.Target(className, file)), List.of(unit)))
                .facts()
                .get(0);
    }

    private static String text(Misconception misconception, String file) {
        Path root = misconception.form().isEmpty() ? VARIANTS : FORMS;
        try {
            return Files.readString(root.resolve(misconception.exercise())
                    .resolve(misconception.name())
                    .resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
