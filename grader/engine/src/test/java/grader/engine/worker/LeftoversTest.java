package grader.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final int NOBODYS_PID = 999_999_999;

    @TempDir
    Path temporary;

    private Path folder(String name, Duration age) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("file"), "text");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }

    @Test
    void onlyWhatADeadProcessLeftLongAgoGoes() throws IOException {
        Duration old = Duration.ofDays(3);
        Path dead = folder("grader-classes-" + NOBODYS_PID + "-1-7", old);
        Path recent = folder("grader-secret-" + NOBODYS_PID + "-1-8", Duration.ZERO);
        Path own = folder(Leftovers.prefix("grader-classes") + "9", old);
        Path others = folder("classes-" + NOBODYS_PID + "-1-7", old);
        Path reused = folder("grader-classes-" + ProcessHandle.current().pid() + "-1-7", old);

        Leftovers.remove(temporary);

        assertThat(dead).doesNotExist();
        assertThat(reused).doesNotExist();
        assertThat(recent).exists();
        assertThat(own).exists();
        assertThat(others).exists();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path kept = folder("kept", Duration.ZERO);
        Path dead = folder("grader-classes-" + NOBODYS_PID + "-1-7", Duration.ofDays(3));
        Files.createSymbolicLink(dead.resolve("link"), kept);
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofDays(3))));

        Leftovers.remove(temporary);

        assertThat(dead).doesNotExist();
        assertThat(kept.resolve("file")).exists();
    }
}
