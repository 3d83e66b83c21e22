package grader.engine.intake;

import grader.words.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Reads a submission that is a folder; links are never followed, and only regular files are opened. */
final class Folder {

    private Folder() {}

    /** Its Java files, sorted by path. */
    static List<Entry> read(Path folder) throws UnreadableException {
        Collector collector = new Collector(folder);
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), Limits.DEPTH, collector);
        } catch (IOException unreadable) {
            throw new UnreadableException(Unreadable.folder(unreadable.getMessage()));
        }
        if (!collector.closed.isEmpty()) {
            throw new UnreadableException(Unreadable.folderInIt(collector.closed.get(0)));
        }
        if (collector.visited > Limits.ENTRIES || collector.entries.size() > Limits.SOURCES) {
            throw new UnreadableException(Unreadable.tooManyFiles());
        }
        collector.entries.sort(Comparator.comparing(Entry::path));
        return collector.entries;
    }

    /** The archives right inside a folder that has no source of its own, sorted by path. */
    static List<Entry> archives(Path folder) throws UnreadableException {
        List<Entry> archives = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (Archives.isArchiveName(name) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                    archives.add(new Entry(name, Submissions.archive(child)));
                }
            }
        } catch (IOException unreadable) {
            throw new UnreadableException(Unreadable.folder());
        }
        archives.sort(Comparator.comparing(Entry::path));
        return archives;
    }

    /** Reads at most one byte more than a source file may have, so that a longer one is known as such. */
    static byte[] readCapped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.SOURCE_BYTES + 1);
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private int visited;

        Collector(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            visited++;
            if (attributes.isRegularFile() && file.getFileName().toString().endsWith(".java")) {
                entries.add(new Entry(label(file), bytes(file)));
            }
            return goOn();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            visited++;
            if (file.getFileName() != null && file.getFileName().toString().endsWith(".java")) {
                entries.add(new Entry(label(file), null));
            } else if (!file.equals(root) && Litter.reason(label(file) + "/any").isEmpty()) {
                closed.add(label(file)); // what it holds might be the solution
            }
            return goOn();
        }

        private FileVisitResult goOn() {
            return visited > Limits.ENTRIES || entries.size() > Limits.SOURCES
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        private String label(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }

        private static byte[] bytes(Path file) {
            try {
                return readCapped(file);
            } catch (IOException unreadable) {
                return null;
            }
        }
    }
}
