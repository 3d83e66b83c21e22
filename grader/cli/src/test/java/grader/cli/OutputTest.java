package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go: what is in the way is named, and nothing half written stays. */
class OutputTest {

    @TempDir
    Path folder;

    @Test
    void aLinkToAFolderIsThatFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));

        Output.at(link).write("page.html", "text");

        assertThat(folder.resolve("real/page.html")).hasContent("text");
    }

    @Test
    void aLinkToNothingIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

        assertThatThrownBy(() -> Output.at(link))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(link + " is a link to something that is not there")
                .hasMessageContaining("--out");
    }

    @Test
    void aFileAboveItIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        assertThatThrownBy(() -> Output.at(file.resolve("a/b")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(file + " is no folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatCannotBeWrittenLeavesNoDraft() throws IOException {
        Files.createDirectories(folder.resolve("page.html/full"));

        assertThatThrownBy(() -> Output.at(folder).write("page.html", "text"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("cannot write " + folder.resolve("page.html") + ": ");
        assertThat(Output.at(folder).names()).containsExactly("page.html");
    }
}
