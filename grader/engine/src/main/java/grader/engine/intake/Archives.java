package grader.engine.intake;

import grader.words.Unreadable;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads zip, tar and tar.gz archives in memory. Nothing is ever extracted: an entry's name is a label, and an archive whose
 * names try to be more than that is refused whole.
 */
final class Archives {

    private static final int MAX_RATIO = 200;
    private static final int RATIO_MATTERS_FROM = 1 << 20;

    private Archives() {}

    /** True for names that end like an archive's. */
    static boolean isArchiveName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".tar") || lower.endsWith(".tar.gz") || lower.endsWith(".tgz");
    }

    /** What an archive's bytes begin with decides, not its name: portals rename. */
    static List<Entry> read(byte[] archive, Wanted wanted) throws UnreadableException {
        try {
            List<Entry> entries;
            if (startsWith(archive, 'P', 'K')) {
                entries = readZip(archive, wanted);
            } else if (startsWith(archive, 0x1f, 0x8b)) {
                entries = readTar(gunzip(archive), wanted);
            } else if (isTar(archive)) {
                entries = readTar(new ByteArrayInputStream(archive), wanted);
            } else {
                throw new UnreadableException(Unreadable.noArchive());
            }
            entries.sort(Comparator.comparing(Entry::path));
            return entries;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableException(Unreadable.damaged());
        }
    }

    /** Which entries are worth inflating. */
    interface Wanted {
        boolean test(String path);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static boolean isTar(byte[] bytes) {
        return bytes.length > 262
                && new String(bytes, 257, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("ustar");
    }

    private static InputStream gunzip(byte[] archive) throws IOException {
        return new BufferedInputStream(gunzip(new ByteArrayInputStream(archive)));
    }

    /** Reads every member of a gzip file that has several. */
    static InputStream gunzip(InputStream packed) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get();
    }

    private static List<Entry> readZip(byte[] archive, Wanted wanted) throws IOException, UnreadableException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(archive);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            Inflater inflater = new Inflater(archive.length);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String path = inflater.admit(entry.getName(), entry.isUnixSymlink());
                if (!entry.isDirectory() && wanted.test(path)) {
                    if (!zip.canReadEntryData(entry)) {
                        throw new UnreadableException(Unreadable.encrypted());
                    }
                    try (InputStream in = zip.getInputStream(entry)) {
                        verify(entry, inflater.take(path, in));
                    }
                }
            }
            return inflater.entries;
        }
    }

    /** What was read to its end is as long as the archive says, and sums up to what it says. */
    private static void verify(ZipArchiveEntry entry, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        boolean cutShort = bytes.length > Limits.SOURCE_BYTES;
        if (!cutShort && (entry.getSize() != bytes.length || entry.getCrc() != sum.getValue())) {
            throw new IOException("damaged");
        }
    }

    private static List<Entry> readTar(InputStream bytes, Wanted wanted) throws IOException, UnreadableException {
        Counted counted = new Counted(bytes);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(counted)) {
            Inflater inflater = new Inflater(Integer.MAX_VALUE);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String path = inflater.admit(entry.getName(), entry.isSymbolicLink() || entry.isLink());
                if (entry.isFile() && wanted.test(path)) {
                    inflater.take(path, tar);
                }
            }
            return inflater.entries;
        }
    }

    /** A tar is read through from end to end, so what flows by is counted, wanted or not. */
    private static final class Counted extends java.io.FilterInputStream {

        private long left = Limits.INFLATED_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return charge(super.read(), 1);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            return charge(count, Math.max(0, count));
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            charge(0, skipped);
            return skipped;
        }

        private int charge(int result, long count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException("too large");
            }
            return result;
        }
    }

    /** Takes entries under the caps that bombs run into. */
    private static final class Inflater {

        private final List<Entry> entries = new ArrayList<>();
        private final long packed;
        private long inflated;
        private int seen;

        Inflater(long packed) {
            this.packed = packed;
        }

        String admit(String name, boolean link) throws UnreadableException {
            if (++seen > Limits.ENTRIES) {
                throw new UnreadableException(Unreadable.tooManyEntries());
            }
            if (link && name.endsWith(".java")) {
                throw new UnreadableException(Unreadable.link());
            }
            return EntryNames.checked(name);
        }

        byte[] take(String path, InputStream in) throws IOException, UnreadableException {
            boolean nested = isArchiveName(path);
            byte[] bytes = in.readNBytes(nested ? (int) Limits.INFLATED_BYTES : Limits.SOURCE_BYTES + 1);
            inflated += bytes.length;
            if (inflated > Limits.INFLATED_BYTES || inflated > RATIO_MATTERS_FROM && inflated / MAX_RATIO > packed) {
                throw new UnreadableException(Unreadable.inflates());
            }
            if (!nested && entries.size() >= Limits.SOURCES) {
                throw new UnreadableException(Unreadable.tooManySources());
            }
            entries.add(new Entry(path, bytes));
            return bytes;
        }
    }
}
