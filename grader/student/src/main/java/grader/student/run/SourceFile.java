package grader.student.run;

import grader.student.rules.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A student's file as text. */
public final class SourceFile {

    private SourceFile() {}

    public static String read(Path file) throws IOException {
        return SourceText.decode(Files.readAllBytes(file)).text();
    }

    /** The file for the compiler, under its own name. */
    static JavaFileObject forCompiler(Path file) throws IOException {
        String text = read(file);
        URI name = file.toUri();
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
