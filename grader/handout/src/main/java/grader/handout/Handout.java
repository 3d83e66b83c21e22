package grader.handout;

import grader.student.run.Places;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.SampleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The students' bundle. What goes in is named here, file by file or by exercise, so that nothing gets in by lying about:
 * stubs, statements, sample checks, data sets, a build file, and one jar in a Maven repository of the bundle's own.
 */
public final class Handout {

    private static final List<String> DATA =
            List.of("README.md", "breast-cancer.csv", "iris.csv", "titanic.csv", "wine.csv", "zero-digits.csv");
    private static final List<String> FRAME =
            List.of(".gitignore", ".mvn/jvm.config", ".mvn/maven.config", "README.md", "pom.xml");
    private static final String JAR = "repository/mathfoundations/grader-student/%1$s/grader-student-%1$s.%2$s";

    private final Path exercises;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Handout(Path exercises) {
        this.exercises = exercises;
    }

    /**
     * The bundle of a project, as a zip archive; the same bytes for the same project.
     *
     * @param project the folder that holds {@code exercises}
     * @throws HandoutException if something is missing, or an exercise is no stub
     */
    public static byte[] of(Path project) {
        return Zip.of(files(project));
    }

    /** The files of the bundle by their names in it. */
    static SortedMap<String, byte[]> files(Path project) {
        Handout handout = new Handout(project.resolve("exercises"));
        for (ExerciseSamples exercise : handout.samples()) {
            handout.add(exercise);
        }
        handout.copy("src/main/java/practice/BaselineAudit.java");
        handout.copy("src/test/java/practice/SampleTests.java");
        handout.copy("src/test/resources/junit-platform.properties");
        handout.copy("src/test/resources/practice/README.md");
        DATA.forEach(name -> handout.copy("src/main/resources/practice/data/" + name));
        handout.addFrame(StudentJar.own());
        return handout.files;
    }

    private List<ExerciseSamples> samples() {
        try {
            return new Places(exercises, exercises).samples();
        } catch (IOException missing) {
            throw new HandoutException("there are no exercises with sample checks in " + exercises);
        } catch (SampleException wrong) {
            throw new HandoutException("the sample checks cannot be read: " + wrong.getMessage());
        }
    }

    private void add(ExerciseSamples exercise) {
        String source = "src/main/java/practice/" + exercise.className() + ".java";
        StubGuard.check(exercise, text(source));
        copy(source);
        copy("src/test/java/practice/" + exercise.className() + "Test.java");
        copy("src/test/resources/practice/" + exercise.id() + ".samples");
        String statement = "statements/" + exercise.id();
        copy(statement + ".md");
        put("exercises/" + statement + ".html", StatementPage.of(text(statement + ".md")));
    }

    private void addFrame(StudentJar jar) {
        for (String name : FRAME) {
            put(name, resource(name).replace("@version@", jar.version()));
        }
        put("README.html", StatementPage.of(resource("README.md")));
        files.put(JAR.formatted(jar.version(), "jar"), jar.bytes());
        put(JAR.formatted(jar.version(), "pom"), resource("jar.pom").replace("@version@", jar.version()));
    }

    private void copy(String name) {
        put("exercises/" + name, text(name));
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String name) {
        try {
            return Files.readString(exercises.resolve(name)).replace("\r\n", "\n");
        } catch (IOException missing) {
            throw new HandoutException(exercises.resolve(name) + " is missing or no text");
        }
    }

    /** Templates keep a plain name: a build drops or misreads resources that begin with a dot. */
    private static String resource(String name) {
        String plain = name.substring(name.lastIndexOf('/') + 1).replaceFirst("^\\.", "");
        try (InputStream file = Handout.class.getResourceAsStream("frame/" + plain)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
