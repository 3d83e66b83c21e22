package grader.engine.hostile;

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

/** What hostile code would like to reach: a secret in a file, a port that listens, folders to write into. */
final class Trap implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    private final String secret = UUID.randomUUID().toString();
    private final AtomicInteger visitors = new AtomicInteger();
    private final ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Path file;

    Trap(Path folder) throws IOException {
        file = Files.writeString(folder.resolve("secret.txt"), secret);
        Thread listening = new Thread(this::listen, "trap");
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
                "SECRET", file.toAbsolutePath().toString(), "PORT", "" + port.getLocalPort(), "HOME", HOME.toString());
    }

    boolean knows(String text) {
        return text.contains(secret);
    }

    boolean secretIsUntouched() throws IOException {
        return Files.readString(file).equals(secret);
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
                    files.filter(file -> file.getFileName().toString().startsWith("pwned"))
                            .forEach(loot::add);
                }
            }
        }
        return loot;
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
