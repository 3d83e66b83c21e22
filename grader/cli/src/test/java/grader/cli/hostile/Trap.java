package grader.cli.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What hostile code would like to reach: secrets in a file, in the judge's environment and in its memory, a port that listens,
 * folders to write into.
 */
final class Trap implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    /** Set by the build for this module's tests. */
    private static final String IN_ENVIRONMENT = System.getenv("ATTACK_TRAP");

    private final String inFile = UUID.randomUUID().toString();
    private final String inMemory = UUID.randomUUID().toString();
    private final AtomicInteger visitors = new AtomicInteger();
    private final ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Path file;

    Trap(Path folder) throws IOException {
        if (IN_ENVIRONMENT == null) {
            throw new IllegalStateException("the build sets ATTACK_TRAP; set it in an IDE as well, to any word");
        }
        file = Files.writeString(folder.resolve("secret.txt"), inFile);
        System.setProperty("attack.trap", inMemory);
        Thread listening = new Thread(this::listen, "trap-" + inMemory);
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        while (!port.isClosed()) {
            try {
                port.accept().close();
                visitors.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** What is filled in into hostile files. */
    Map<String, String> bait() {
        return Map.of(
                "SECRET",
                file.toAbsolutePath().toString(),
                "PORT",
                "" + port.getLocalPort(),
                "HOME",
                HOME.toString(),
                "JUDGE",
                "" + ProcessHandle.current().pid());
    }

    /** Whether a text holds a secret. */
    boolean knows(String text) {
        return Stream.of(inFile, inMemory, IN_ENVIRONMENT).anyMatch(text::contains);
    }

    boolean secretIsUntouched() throws IOException {
        return Files.readString(file).equals(inFile);
    }

    int visitors() {
        return visitors.get();
    }

    /** Files that only hostile code would have made. */
    List<Path> loot() throws IOException {
        List<Path> loot = new ArrayList<>();
        for (Path folder : List.of(HOME, Path.of(""), Path.of("/tmp"), Path.of(System.getProperty("java.io.tmpdir")))) {
            if (Files.isDirectory(folder.toAbsolutePath())) {
                try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
                    files.filter(path -> path.getFileName().toString().startsWith("pwned"))
                            .forEach(loot::add);
                }
            }
        }
        return loot;
    }

    @Override
    public void close() throws IOException {
        System.clearProperty("attack.trap");
        port.close();
    }
}
