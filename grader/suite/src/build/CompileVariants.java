import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles every wrong variant, its forms and every reference into the catalogue of the jar, so that the grader needs no javac to load them.
 *
 * <p>A build step that Maven starts in this module's folder as {@code java src/build/CompileVariants.java}. It writes
 *
 * <pre>
 * target/classes/catalogue/index                                   one line a folder: its path, then its class files
 * target/classes/catalogue/EXERCISE/MISCONCEPTION/practice/*.class
 * target/classes/catalogue/EXERCISE/MISCONCEPTION/misconception.properties
 * target/classes/catalogue/EXERCISE/MISCONCEPTION/FORM/practice/*.class
 * target/classes/catalogue/EXERCISE/MISCONCEPTION/FORM/form.properties         where it has one
 * target/classes/catalogue/EXERCISE/reference/practice/*.class
 * </pre>
 *
 * <p>It does nothing where all of that is there for the same sources, and ends with status 1 and one line a mistake where a
 * folder is incomplete or does not compile.
 */
final class CompileVariants {

    private static final int RELEASE = 17;
    private static final String TEXTS = "misconception.properties";
    private static final String FORM_TEXTS = "form.properties";
    private static final Path SOLUTIONS = Path.of("..", "..", "solutions", "src");
    private static final Path REFERENCES = SOLUTIONS.resolve(Path.of("main", "java", "practice"));
    private static final Path VARIANTS = SOLUTIONS.resolve("variants");
    private static final Path FORMS = SOLUTIONS.resolve("forms");
    private static final Path OUTPUT = Path.of("target", "classes", "catalogue");
    private static final Path INDEX = OUTPUT.resolve("index");
    private static final Path STAMP = Path.of("target", "catalogue.stamp");

    private CompileVariants() {}

    public static void main(String[] arguments) throws IOException {
        List<Folder> folders = folders();
        String stamp = stamp(folders);
        if (isUpToDate(stamp)) {
            return;
        }
        delete(OUTPUT);
        List<String> mistakes = compile(folders);
        if (!mistakes.isEmpty()) {
            mistakes.forEach(System.err::println);
            System.exit(1);
        }
        Files.writeString(INDEX, folders.stream().map(CompileVariants::entry).collect(Collectors.joining()));
        Files.writeString(STAMP, stamp);
    }

    /** What a folder of the catalogue is made of. */
    private enum Kind {
        REFERENCE,
        VARIANT,
        FORM
    }

    /** What becomes one folder of the catalogue. */
    private record Folder(String path, List<Path> sources, Kind kind, Path origin) {

        Path output() {
            return OUTPUT.resolve(path);
        }
    }

    private static List<Folder> folders() throws IOException {
        List<Folder> folders = new ArrayList<>();
        for (Path reference : files(REFERENCES, ".java")) {
            folders.add(new Folder(exercise(reference) + "/reference", List.of(reference), Kind.REFERENCE, reference));
        }
        for (Path exercise : directories(VARIANTS)) {
            for (Path variant : directories(exercise)) {
                String path = exercise.getFileName() + "/" + variant.getFileName();
                folders.add(new Folder(path, files(variant, ".java"), Kind.VARIANT, variant));
            }
        }
        folders.addAll(forms());
        return folders;
    }

    private static List<Folder> forms() {
        List<Folder> forms = new ArrayList<>();
        if (!Files.isDirectory(FORMS)) {
            return forms;
        }
        for (Path exercise : directories(FORMS)) {
            for (Path misconception : directories(exercise)) {
                for (Path form : directories(misconception)) {
                    String path = exercise.getFileName() + "/" + misconception.getFileName() + "/" + form.getFileName();
                    forms.add(new Folder(path, files(form, ".java"), Kind.FORM, form));
                }
            }
        }
        return forms;
    }

    /** The exercise of a class, as in {@code gradient-descent} for GradientDescent.java. */
    private static String exercise(Path reference) {
        String name = reference.getFileName().toString().replace(".java", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static List<String> compile(List<Folder> folders) throws IOException {
        List<String> mistakes = new ArrayList<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            for (Folder folder : folders) {
                Files.createDirectories(folder.output());
                if (folder.sources().isEmpty()) {
                    mistakes.add(shown(folder.origin()) + ": holds no Java file; put the whole wrong class there");
                } else {
                    mistakes.addAll(compile(javac, files, folder));
                }
                mistakes.addAll(copyTexts(folder));
            }
        }
        return mistakes;
    }

    private static List<String> compile(JavaCompiler javac, StandardJavaFileManager files, Folder folder)
            throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.output().toFile()));
        files.setLocation(StandardLocation.CLASS_PATH, List.of());
        javac.getTask(null, files, found, options(), null, files.getJavaFileObjectsFromPaths(folder.sources()))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(error -> shown(folder.origin()) + ":" + error.getLineNumber() + ": "
                        + error.getMessage(Locale.ENGLISH).replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-g", "-Xlint:none"));
        if (Runtime.version().feature() > RELEASE) {
            // On 17 itself the option only costs time; on later releases it keeps the language and the library at 17.
            options.addAll(List.of("--release", Integer.toString(RELEASE)));
        }
        return options;
    }

    private static List<String> copyTexts(Folder folder) throws IOException {
        return switch (folder.kind()) {
            case REFERENCE -> List.of();
            case VARIANT ->
                copy(folder, TEXTS)
                        ? List.of()
                        : List.of(shown(folder.origin()) + ": holds no " + TEXTS
                                + "; copy that of another variant and change it");
            case FORM -> {
                copy(folder, FORM_TEXTS);
                Path variant = VARIANTS.resolve(FORMS.relativize(folder.origin().getParent()));
                yield Files.isDirectory(variant)
                        ? List.of()
                        : List.of(shown(folder.origin()) + ": is a form of no variant; there is no " + shown(variant));
            }
        };
    }

    /** Whether there was such a file. */
    private static boolean copy(Folder folder, String file) throws IOException {
        Path texts = folder.origin().resolve(file);
        if (!Files.isRegularFile(texts)) {
            return false;
        }
        Files.copy(texts, folder.output().resolve(file));
        return true;
    }

    private static String entry(Folder folder) {
        String classes = files(folder.output().resolve("practice"), ".class").stream()
                .map(file -> " practice/" + file.getFileName())
                .collect(Collectors.joining());
        return folder.path() + classes + "\n";
    }

    /** A digest of all that the catalogue is made of, this file included. */
    private static String stamp(List<Folder> folders) throws IOException {
        MessageDigest digest = sha256();
        List<Path> inputs = new ArrayList<>(List.of(Path.of("src", "build", "CompileVariants.java")));
        for (Folder folder : folders) {
            inputs.addAll(folder.sources());
            inputs.addAll(folder.kind() == Kind.REFERENCE ? List.of() : files(folder.origin(), ".properties"));
        }
        for (Path input : inputs) {
            digest.update((shown(input) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(input));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every Java platform has it
        }
    }

    /** Other build steps may have emptied the output since it was stamped. */
    private static boolean isUpToDate(String stamp) throws IOException {
        if (!Files.isRegularFile(STAMP)
                || !Files.isRegularFile(INDEX)
                || !Files.readString(STAMP).equals(stamp)) {
            return false;
        }
        return Files.readAllLines(INDEX).stream().map(line -> line.split(" ")).allMatch(CompileVariants::isThere);
    }

    private static boolean isThere(String[] entry) {
        return Stream.of(entry)
                .skip(1)
                .allMatch(file -> Files.isRegularFile(OUTPUT.resolve(entry[0]).resolve(file)));
    }

    private static List<Path> files(Path folder, String suffix) {
        return children(folder).stream()
                .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                .toList();
    }

    private static List<Path> directories(Path folder) {
        return children(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** As seen from the project's root, the same on every system. */
    private static String shown(Path path) {
        return path.toString().replace('\\', '/').replace("../../", "");
    }
}
