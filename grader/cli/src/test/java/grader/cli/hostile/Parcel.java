package grader.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something to pack.
 *
 * @param target where a link leads
 */
record Parcel(String name, Kind kind, byte[] bytes, String target) {

    /** What a tar can hold. */
    enum Kind {
        FILE,
        LINK,
        HARDLINK,
        DEVICE,
        FIFO;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static Parcel file(String name, byte[] bytes) {
        return new Parcel(name, Kind.FILE, bytes, "");
    }

    void unpackInto(Path folder) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        switch (kind) {
            case FILE -> Files.write(path, bytes);
            case LINK -> Files.createSymbolicLink(path, Path.of(target));
            default -> throw new IllegalArgumentException("a folder cannot hold a " + kind);
        }
    }
}
