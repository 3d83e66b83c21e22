package grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A folder to write reports to; every file appears whole or not at all. */
final class Output {

    private static final String FORBIDDEN = "you may not write there";
    private static final String ADVICE = "; name another folder with --out";

    private final Path folder;

    private Output(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing. */
    static Output at(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UsageException("cannot write to " + folder + ": " + obstacle(folder, refused) + ADVICE);
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException("cannot write to " + folder + ": " + FORBIDDEN + ADVICE);
        }
        return new Output(folder);
    }

    /** Why it cannot be made: mostly something that is in its place, or in that of a folder above it. */
    private static String obstacle(Path folder, IOException refused) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (Files.isSymbolicLink(there) && !Files.exists(there)) {
            return there + " is a link to something that is not there";
        }
        return Files.isDirectory(there) ? reason(refused) : there + " is no folder";
    }

    private static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        boolean told = refused instanceof FileSystemException named && named.getReason() != null;
        return told ? ((FileSystemException) refused).getReason() : refused.getMessage();
    }

    Output folder(String name) {
        return at(folder.resolve(name));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The names of the files in it, sorted. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UsageException("cannot look into " + folder + ": " + reason(unreadable) + ADVICE);
        }
        names.sort(null);
        return names;
    }

    void write(String name, String text) {
        write(name, toText(text).getBytes(StandardCharsets.UTF_8));
    }

    /** By way of a draft, which another grader that writes to the same folder has under another name. */
    void write(String name, byte[] content) {
        Path target = folder.resolve(name);
        Path draft = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".draft");
        try {
            Files.write(draft, content);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            delete(draft);
            throw new UsageException("cannot write " + target + ": " + reason(refused));
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // Why it could not be written is being told already.
        }
    }

    /** A lone surrogate has no bytes in UTF-8. */
    private static String toText(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
