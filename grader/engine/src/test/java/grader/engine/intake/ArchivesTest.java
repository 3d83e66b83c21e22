package grader.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

    private static final byte[] TEXT = "class Cosine {}".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsZipTarAndTarGzByWhatTheyBeginWith() throws Exception {
        for (byte[] archive : List.of(zip("a/Cosine.java", TEXT), tar("a/Cosine.java"), gzip(tar("a/Cosine.java")))) {
            List<Entry> entries = Archives.read(archive, path -> true);

            assertThat(entries).extracting(Entry::path).containsExactly("a/Cosine.java");
            assertThat(entries.get(0).bytes()).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.java",
                "/abs.java",
                "a/../../b.java",
                "a\\..\\..\\b.java",
                "C:\\x.java",
                "..",
                "a\0b.java"
            })
    void refusesNamesThatLeadOut(String name) {
        assertThatThrownBy(() -> Archives.read(zip(name, TEXT), path -> true))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("the archive holds a name that leads out of it");
    }

    @Test
    void refusesALinkWhereAFileBelongs() {
        assertThatThrownBy(() -> Archives.read(linkedZip(), path -> true)).hasMessageContaining("a link");
        assertThatThrownBy(() -> Archives.read(linkedTar(), path -> true)).hasMessageContaining("a link");
    }

    @Test
    void refusesABomb() throws Exception {
        byte[] bomb = zip("Cosine.zip", new byte[60 << 20]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Archives.read(bomb, path -> true)).hasMessageContaining("far more than it holds");
    }

    @Test
    void doesNotInflateWhatNobodyWants() throws Exception {
        assertThat(Archives.read(zip("video.mp4", new byte[60 << 20]), path -> path.endsWith(".java")))
                .isEmpty();
    }

    @Test
    void refusesTooManyEntries() throws Exception {
        String[] names = new String[20_001];
        Arrays.setAll(names, i -> "n" + i + ".txt");

        assertThatThrownBy(() -> Archives.read(zip(names), path -> false)).hasMessageContaining("too many entries");
    }

    @Test
    void refusesWhatIsNoArchiveAndWhatIsDamaged() throws Exception {
        byte[] zip = zip("Cosine.java", TEXT);
        assertThatThrownBy(() -> Archives.read("hello, this is text".getBytes(StandardCharsets.UTF_8), path -> true))
                .hasMessage("it is not a zip, tar or tar.gz archive");
        assertThatThrownBy(() -> Archives.read(Arrays.copyOf(zip, zip.length / 2), path -> true))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> Archives.read(Arrays.copyOf(gzip(tar("Cosine.java")), 40), path -> true))
                .isInstanceOf(UnreadableException.class);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (String name : names) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] linkedZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("Cosine.java");
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(TEXT.length);
            tar.putArchiveEntry(entry);
            tar.write(TEXT);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] linkedTar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry("Cosine.java", TarArchiveEntry.LF_SYMLINK);
            entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
