package grader.engine.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

/** What a self-test must not reach: a secret file, a port that listens, a process; and whether it has. */
final class Canaries implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 500;
    private static final List<Path> IDLERS = List.of(Path.of("/usr/bin/cat"), Path.of("/bin/cat"));

    private final String token = UUID.randomUUID().toString();
    private final Path secret;
    private final ServerSocket server;
    private final Process victim;

    Canaries() throws IOException {
        secret = TemporaryFolder.create("grader-secret").resolve("secret");
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, token);
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        victim = idler();
    }

    /** Waits for input that never comes, and so ends with the engine. */
    private static Process idler() throws IOException {
        Path cat = IDLERS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no cat program to try to kill"));
        return Launcher.start(new ProcessBuilder(cat.toString()));
    }

    /** The self-test's arguments. */
    List<String> arguments() {
        return List.of(
                token,
                secret.toString(),
                System.getProperty("user.home"),
                Integer.toString(server.getLocalPort()),
                Long.toString(victim.pid()));
    }

    /** True where something has connected to the port, whatever it says itself. */
    boolean called() {
        try {
            server.setSoTimeout(1);
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        } catch (IOException unclear) {
            return true;
        }
    }

    /** True where the self-test answers on a port of this machine. */
    boolean answersOn(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            byte[] greeting = socket.getInputStream().readNBytes(token.length());
            return new String(greeting, StandardCharsets.US_ASCII).equals(token);
        } catch (IOException silence) {
            return false;
        }
    }

    boolean victimLives() {
        return victim.isAlive();
    }

    @Override
    public void close() throws IOException {
        victim.destroyForcibly();
        server.close();
        Files.deleteIfExists(secret);
    }
}
