package grader.engine.worker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies class path entries to where a worker with a user of its own can read them: the grader may be installed in a home
 * folder that is closed to others. The copy is the engine's user's, and goes when the engine ends.
 */
final class ReadableCopy {

    private ReadableCopy() {}

    static List<Path> of(List<Path> entries) throws IOException {
        Path folder = TemporaryFolder.create("grader-classes");
        open(folder);
        List<Path> copies = new ArrayList<>();
        for (Path entry : entries) {
            Path copy = folder.resolve(Integer.toString(copies.size()));
            Files.walkFileTree(entry, new Copying(entry, copy));
            copies.add(copy);
        }
        return copies;
    }

    /** Whatever the umask is: the worker's user is another. */
    private static void open(Path path) throws IOException {
        String permissions = Files.isDirectory(path) ? "rwxr-xr-x" : "r--r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
            open(Files.createDirectory(target(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            open(Files.copy(file, target(file)));
            return FileVisitResult.CONTINUE;
        }

        private Path target(Path source) {
            return source.equals(from) ? to : to.resolve(from.relativize(source).toString());
        }
    }
}
