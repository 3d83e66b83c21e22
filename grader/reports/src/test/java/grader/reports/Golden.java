package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Approved texts below {@code src/test/resources/golden}; {@code -Dgolden.update=true} approves what is written now. */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertApproved(String name, String text) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file).as("approve with -Dgolden.update=true").exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
