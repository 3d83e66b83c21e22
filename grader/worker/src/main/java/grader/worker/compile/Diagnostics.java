package grader.worker.compile;

import grader.protocol.Reply.Diagnostic;
import grader.protocol.SourceUnit;
import grader.words.CompilerNotes;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** javac's diagnostics as values of our own: in English, relative, capped in number and length. */
final class Diagnostics {

    private static final int MAX_ERRORS = 20;
    private static final int MAX_MESSAGE = 600;
    private static final int MAX_EXCERPT = 200;

    private Diagnostics() {}

    static List<Diagnostic> errors(DiagnosticCollector<JavaFileObject> collected) {
        return collected.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .limit(MAX_ERRORS)
                .map(Diagnostics::ofJavac)
                .toList();
    }

    static Diagnostic tooDeep(String file) {
        return new Diagnostic(file, 0, CompilerNotes.gaveUp(), "");
    }

    static Diagnostic noClass(String file) {
        return new Diagnostic(file, 0, CompilerNotes.noClass(), "");
    }

    private static Diagnostic ofJavac(javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
        int line = (int) Math.max(0, diagnostic.getLineNumber());
        String message = cut(Wording.of(diagnostic.getCode(), diagnostic.getMessage(Locale.ENGLISH)), MAX_MESSAGE);
        return diagnostic.getSource() instanceof SourceFile source
                ? at(source.unit(), line, message)
                : new Diagnostic("", line, message, "");
    }

    /** With the line itself. */
    static Diagnostic at(SourceUnit unit, int line, String message) {
        return new Diagnostic(unit.file(), line, message, excerpt(unit.text(), line));
    }

    private static String excerpt(String text, int line) {
        return line == 0
                ? ""
                : text.lines()
                        .skip(line - 1L)
                        .findFirst()
                        .map(found -> cut(found.strip(), MAX_EXCERPT))
                        .orElse("");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + " …";
    }
}
