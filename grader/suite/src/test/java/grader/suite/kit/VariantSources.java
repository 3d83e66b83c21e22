package grader.suite.kit;

import grader.protocol.Request;
import grader.protocol.SourceFacts;
import grader.protocol.SourceUnit;
import grader.worker.compile.StudentCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The variants' sources in the tree, and the facts that a worker reads from them. */
public final class VariantSources {

    private static final Path ROOT = Path.of("..", "..", "solutions", "src", "variants");
    private static final StudentCompiler COMPILER = new StudentCompiler();

    private VariantSources() {}

    /** Facts about the one file of a variant. */
    public static SourceFacts facts(String exercise, String misconception, String className) {
        String file = className + ".java";
        SourceUnit unit = new SourceUnit(file, "practice", List.of(className), text(exercise, misconception, file));
        return COMPILER.compile(new Request.Compile(List.of(new Request.Target(className, file)), List.of(unit)))
                .facts()
                .get(0);
    }

    private static String text(String exercise, String misconception, String file) {
        try {
            return Files.readString(
                    ROOT.resolve(exercise).resolve(misconception).resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
