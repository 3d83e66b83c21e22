package grader.engine.intake;

import grader.words.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Reads one submission: a folder, an archive, or a single Java file. */
public final class Submissions {

    private final List<String> classNames;

    /** Simple names of the exercises' classes, in the order of the course. */
    public Submissions(List<String> classNames) {
        this.classNames = List.copyOf(classNames);
    }

    /** Reads it; whatever is wrong with the path as a whole is said in one line. */
    public Submission read(Path path) throws UnreadableException {
        String name = path.toAbsolutePath().normalize().getFileName() == null
                ? "submission"
                : path.toAbsolutePath().normalize().getFileName().toString();
        return assemble(name, entries(path));
    }

    Submission assemble(String name, List<Entry> entries) throws UnreadableException {
        return Assembly.of(name, unpacked(entries), classNames);
    }

    /** A submission that cannot be read is still a row: every exercise of it is in error, for that reason. */
    Submission unreadable(String name, String reason) {
        List<ExerciseSource> exercises = classNames.stream()
                .map(className -> (ExerciseSource) new ExerciseSource.Broken(className, reason))
                .toList();
        return new Submission(SafeIds.of(name), name, Digests.ofEntries(List.of()), List.of(reason), exercises);
    }

    static List<Entry> entries(Path path) throws UnreadableException {
        if (Files.isDirectory(path)) {
            List<Entry> sources = Folder.read(path);
            return sources.isEmpty() ? Folder.archives(path) : sources;
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableException(Unreadable.nothingThere());
        } else if (!Files.isRegularFile(path)) {
            throw new UnreadableException(Unreadable.neitherFileNorFolder());
        } else if (path.getFileName().toString().endsWith(".java")) {
            return List.of(new Entry(path.getFileName().toString(), source(path)));
        }
        return Archives.read(archive(path), Submissions::isWanted);
    }

    static boolean isWanted(String path) {
        return (path.endsWith(".java") || Archives.isArchiveName(path))
                        && Litter.reason(path).isEmpty()
                || path.endsWith(".java");
    }

    /** Where there is no source but one archive, what is in that: portals wrap what students zipped. */
    private static List<Entry> unpacked(List<Entry> entries) throws UnreadableException {
        boolean hasSource = entries.stream().anyMatch(entry -> entry.name().endsWith(".java"));
        List<Entry> archives = entries.stream()
                .filter(entry -> Archives.isArchiveName(entry.name()) && entry.bytes() != null)
                .toList();
        return hasSource || archives.size() != 1
                ? entries
                : Archives.read(archives.get(0).bytes(), path -> path.endsWith(".java"));
    }

    static byte[] archive(Path path) throws UnreadableException {
        try {
            if (Files.size(path) == 0) {
                throw new UnreadableException(Unreadable.empty());
            } else if (Files.size(path) > Limits.ARCHIVE_BYTES) {
                throw new UnreadableException(Unreadable.tooLarge(Limits.ARCHIVE_BYTES));
            }
        } catch (IOException unreadable) {
            throw new UnreadableException(Unreadable.file());
        }
        return bytes(path, (int) Limits.ARCHIVE_BYTES);
    }

    private static byte[] source(Path path) throws UnreadableException {
        byte[] bytes = bytes(path, Limits.SOURCE_BYTES + 1);
        if (bytes.length == 0) {
            throw new UnreadableException(Unreadable.emptySource());
        }
        return bytes;
    }

    private static byte[] bytes(Path path, int limit) throws UnreadableException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(limit);
        } catch (IOException unreadable) {
            throw new UnreadableException(Unreadable.file());
        }
    }
}
