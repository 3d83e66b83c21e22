package grader.engine.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is the engine's alone, and goes when the engine ends. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static Path create(String name) throws IOException {
        Path folder = Files.createTempDirectory(Leftovers.prefix(name));
        Leftovers.remove(folder.getParent());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Leftovers.delete(folder), "delete " + name));
        return folder;
    }
}
