package grader.handout;

import grader.student.card.Card;
import grader.words.bundle.SampleCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The jar that the bundle brings along, packed from whatever this program itself runs on: the sample checks and their words.
 * Its version holds a digest of its content: a Maven that has seen last year's bundle does not take last year's jar for this one.
 */
final class StudentJar {

    private static final int DIGITS = 12;
    private static final List<String> PACKAGES = List.of("grader/student/", "grader/words/bundle/");
    private static final String PLUGIN = "META-INF/maven/plugin.xml";

    private final SortedMap<String, byte[]> files;
    private final String version;

    private StudentJar(SortedMap<String, byte[]> files) {
        this.files = files;
        this.version = "1.0.0-" + digest(files);
    }

    static StudentJar own() {
        SortedMap<String, byte[]> files = new TreeMap<>(filesBeside(Card.class));
        files.putAll(filesBeside(SampleCard.class));
        return new StudentJar(files);
    }

    private static SortedMap<String, byte[]> filesBeside(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(location);
            if (Files.isDirectory(path)) {
                return read(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return read(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new HandoutException("the jar of the sample checks cannot be read: " + unreadable.getMessage());
        }
    }

    String version() {
        return version;
    }

    byte[] bytes() {
        TreeMap<String, byte[]> versioned = new TreeMap<>(files);
        versioned.computeIfPresent(
                PLUGIN,
                (name, content) -> new String(content, StandardCharsets.UTF_8)
                        .replace("@version@", version)
                        .getBytes(StandardCharsets.UTF_8));
        return Zip.of(versioned);
    }

    /** Only what is the students': the descriptor that a build adds to a jar would make it another jar. */
    private static SortedMap<String, byte[]> read(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (PACKAGES.stream().anyMatch(name::startsWith) || name.equals(PLUGIN)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static String digest(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
