package grader.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** How parcels become one file; nothing about their names is checked. */
enum Packing {
    FOLDER,
    ZIP,
    TAR,
    TAR_GZ;

    private static final int SYMBOLIC_LINK = 0120777;
    private static final int ANY_TIME = 1_000_000_000;

    static Packing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    /** As in {@code .tar.gz}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    byte[] pack(List<Parcel> parcels) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            switch (this) {
                case ZIP -> zip(parcels, packed);
                case TAR -> tar(parcels, packed);
                case TAR_GZ -> {
                    try (OutputStream gzip = new GZIPOutputStream(packed)) {
                        tar(parcels, gzip);
                    }
                }
                default -> throw new IllegalArgumentException("a folder is no file");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static void zip(List<Parcel> parcels, OutputStream target) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
            for (Parcel parcel : parcels) {
                ZipArchiveEntry entry = new ZipArchiveEntry(parcel.name());
                if (parcel.kind() == Parcel.Kind.LINK) {
                    entry.setUnixMode(SYMBOLIC_LINK);
                }
                zip.putArchiveEntry(entry);
                zip.write(
                        parcel.kind() == Parcel.Kind.LINK
                                ? parcel.target().getBytes(StandardCharsets.UTF_8)
                                : parcel.bytes());
                zip.closeArchiveEntry();
            }
        }
    }

    private static void tar(List<Parcel> parcels, OutputStream target) throws IOException {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(target, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        for (Parcel parcel : parcels) {
            TarArchiveEntry entry = new TarArchiveEntry(parcel.name(), type(parcel.kind()), true);
            entry.setLinkName(parcel.target());
            entry.setSize(parcel.bytes().length);
            entry.setModTime(ANY_TIME);
            tar.putArchiveEntry(entry);
            tar.write(parcel.bytes());
            tar.closeArchiveEntry();
        }
        tar.finish();
    }

    private static byte type(Parcel.Kind kind) {
        return switch (kind) {
            case FILE -> TarConstants.LF_NORMAL;
            case LINK -> TarConstants.LF_SYMLINK;
            case HARDLINK -> TarConstants.LF_LINK;
            case DEVICE -> TarConstants.LF_CHR;
            case FIFO -> TarConstants.LF_FIFO;
        };
    }
}
