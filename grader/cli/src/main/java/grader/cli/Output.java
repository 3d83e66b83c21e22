package grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder to write reports to; every file appears whole or not at all. */
final class Output {

    private final Path folder;

    private Output(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing. */
    static Output at(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Output(folder);
        } catch (IOException refused) {
            throw new UsageException("cannot write to " + folder + ": is it a file, or not yours?");
        }
    }

    Output folder(String name) {
        return at(folder.resolve(name));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void write(String name, String text) {
        write(name, toText(text).getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] content) {
        Path target = folder.resolve(name);
        try {
            Path draft = folder.resolve("." + name + ".draft");
            Files.write(draft, content);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UsageException("cannot write " + target + ": " + refused.getMessage());
        }
    }

    /** A lone surrogate has no bytes in UTF-8. */
    private static String toText(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
