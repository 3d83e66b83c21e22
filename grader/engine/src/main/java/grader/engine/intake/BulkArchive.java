package grader.engine.intake;

import grader.words.Unreadable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A whole class in one archive. A zip is read entry by entry when asked; a tar, which has no index, is read once into memory.
 */
final class BulkArchive {

    private static final int MAX_PARTS = 2_000_000;
    private static final long MAX_TAR_BYTES = 1L << 30;

    private final List<Part> parts;

    private BulkArchive(List<Part> parts) {
        this.parts = belowCommonFolder(parts);
    }

    /** One file in it; its path begins below a folder that all share. */
    record Part(String path, Content content) {
        byte[] bytes() throws IOException {
            return content.read();
        }
    }

    private interface Content {
        byte[] read() throws IOException;
    }

    List<Part> parts() {
        return parts;
    }

    static BulkArchive open(Path archive) throws UnreadableException {
        try {
            byte[] head;
            try (InputStream in = Files.newInputStream(archive)) {
                head = in.readNBytes(2);
            }
            if (head.length < 2) {
                throw new UnreadableException(Unreadable.empty());
            }
            boolean zip = head[0] == 'P' && head[1] == 'K';
            return new BulkArchive(zip ? ofZip(archive) : ofTar(archive, (head[0] & 0xff) == 0x1f));
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableException(Unreadable.noBatch());
        }
    }

    private static List<Part> ofZip(Path archive) throws IOException, UnreadableException {
        @SuppressWarnings("resource") // stays open until the process ends: parts are read when their turn comes
        ZipFile zip = ZipFile.builder().setPath(archive).get();
        List<Part> parts = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                add(parts, entry.getName(), () -> read(zip, entry));
            }
        }
        return parts;
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        synchronized (zip) {
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(cap(entry.getName()));
            }
        }
    }

    private static List<Part> ofTar(Path archive, boolean gzipped) throws IOException, UnreadableException {
        List<Part> parts = new ArrayList<>();
        long held = 0;
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(gzipped ? Archives.gunzip(file) : file)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && Submissions.isWanted(entry.getName())) {
                    byte[] bytes = tar.readNBytes(cap(entry.getName()));
                    held += bytes.length;
                    add(parts, entry.getName(), () -> bytes);
                }
                if (held > MAX_TAR_BYTES) {
                    throw new UnreadableException(Unreadable.batchTooLarge());
                }
            }
        }
        if (parts.isEmpty()) {
            throw new UnreadableException(Unreadable.noBatchOfSubmissions());
        }
        return parts;
    }

    private static int cap(String name) {
        return Archives.isArchiveName(name) ? (int) Limits.ARCHIVE_BYTES : Limits.SOURCE_BYTES + 1;
    }

    private static void add(List<Part> parts, String name, Content content) throws UnreadableException {
        if (parts.size() >= MAX_PARTS) {
            throw new UnreadableException(Unreadable.batchOfTooManyEntries());
        }
        parts.add(new Part(EntryNames.checked(name), content));
    }

    /** Drops one folder that all parts share; system litter beside it does not count. */
    private static List<Part> belowCommonFolder(List<Part> parts) {
        Set<String> tops = parts.stream()
                .map(part -> part.path().contains("/")
                        ? part.path().substring(0, part.path().indexOf('/'))
                        : "")
                .filter(top -> top.isEmpty() || !Litter.isNoSubmission(top))
                .collect(Collectors.toSet());
        boolean looksLikeOneProject = parts.stream()
                .map(Part::path)
                .anyMatch(path -> path.matches("[^/]+/(src|exercises|practice|pom\\.xml)(/.*)?"));
        boolean looksLikeOneSubmission = looksLikeOneProject
                || parts.stream()
                        .allMatch(part -> part.path().indexOf('/') < 0
                                || part.path()
                                                        .substring(part.path().indexOf('/') + 1)
                                                        .indexOf('/')
                                                < 0
                                        && part.path().endsWith(".java"));
        if (tops.size() != 1 || tops.contains("") || looksLikeOneSubmission && !anyArchiveOrFlat(parts)) {
            return parts;
        }
        String top = tops.iterator().next();
        return parts.stream()
                .filter(part -> part.path().startsWith(top + "/"))
                .map(part -> new Part(part.path().substring(top.length() + 1), part.content()))
                .toList();
    }

    private static boolean anyArchiveOrFlat(List<Part> parts) {
        return parts.stream()
                .map(part -> part.path().substring(part.path().lastIndexOf('/') + 1))
                .anyMatch(name ->
                        Archives.isArchiveName(name) || FlatNames.parse(name).isPresent());
    }
}
