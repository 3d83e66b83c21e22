package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, run from a copy that is built already, with a Java that tells how it was called. */
class LauncherTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"C, US-ASCII", "de_DE.ISO-8859-1, UTF-8", "C.UTF-8, UTF-8"})
    void namesOfFilesMeanTheSameWhateverTheLocaleAndWhereverTheProject(String locale, String charset) throws Exception {
        Path home = Files.createDirectory(folder.resolve("a b"));
        built(home);
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        executable(java, "#!/bin/sh\necho \"$LC_ALL\"\nfor each; do echo \"$each\"; done\n");

        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("grade"));

        ProcessBuilder builder = new ProcessBuilder(link.toString(), "check", "one two").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("LC_ALL", locale);
        Process launcher = builder.start();

        assertThat(launcher.inputReader().lines().toList())
                .startsWith("C.UTF-8")
                .contains("-Dgrade.home=" + home.toRealPath(), "-Dgrade.charset=" + charset)
                .endsWith("check", "one two");
        assertThat(launcher.waitFor()).isZero();
    }

    private static void built(Path home) throws IOException {
        executable(home.resolve("grade"), Files.readString(Run.ROOT.resolve("grade")));
        Files.createFile(home.resolve("pom.xml"));
        Files.createDirectories(home.resolve("exercises"));
        Files.createDirectories(home.resolve("solutions/src"));
        Files.createFile(
                Files.createDirectories(home.resolve("grader/cli/target")).resolve("built"));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
