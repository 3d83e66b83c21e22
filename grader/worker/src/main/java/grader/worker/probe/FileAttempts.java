package grader.worker.probe;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Attempts on files. */
final class FileAttempts {

    private static final List<Path> FOLDERS = List.of(
            Path.of("/home"), Path.of("/root"), Path.of("/var"), Path.of("/opt"), Path.of("/usr/bin"), Path.of("/bin"));

    private final Targets targets;

    FileAttempts(Targets targets) {
        this.targets = targets;
    }

    String readSecret() throws IOException {
        return read(targets.secret());
    }

    String readSystemFile() throws IOException {
        return read(Path.of("/etc/passwd"));
    }

    private static String read(Path file) throws IOException {
        return Integer.toString(Files.readAllBytes(file).length).concat(" bytes");
    }

    String listFolders() throws IOException {
        for (Path folder : FOLDERS) {
            if (Files.exists(folder)) {
                return folder.toString();
            }
        }
        throw new NoSuchFileException("none of them");
    }

    String writeTemporary() throws IOException {
        return writeToAny(
                Path.of("/tmp"), Path.of("/var/tmp"), Path.of(System.getProperty("java.io.tmpdir")), Path.of(""));
    }

    String writeSharedMemory() throws IOException {
        return writeToAny(Path.of("/dev/shm"));
    }

    String writeHome() throws IOException {
        return writeToAny(targets.home());
    }

    String writeClasses() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            folders.add(Path.of(entry));
            folders.add(Path.of(entry).getParent());
        }
        return writeToAny(folders.toArray(new Path[0]));
    }

    private String writeToAny(Path... folders) throws IOException {
        IOException refusal = new NoSuchFileException("no folder to write to");
        for (Path folder : folders) {
            try {
                Path file = folder.resolve("grader-probe-".concat(targets.token()));
                Files.writeString(file, "written by the grader's self-test");
                Files.delete(file);
                return folder.toString();
            } catch (IOException refused) {
                refusal = refused;
            }
        }
        throw refusal;
    }
}
