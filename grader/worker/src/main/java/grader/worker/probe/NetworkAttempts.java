package grader.worker.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Attempts on the network. */
final class NetworkAttempts {

    private static final int PATIENCE_MILLIS = 2_000;

    private final Targets targets;

    NetworkAttempts(Targets targets) {
        this.targets = targets;
    }

    String connect() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), targets.port()), PATIENCE_MILLIS);
            return "connected";
        }
    }

    /** Anyone may listen in a network of one's own: whether it reaches further, only the engine can tell by calling. */
    String listen() throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Greeter greeter = new Greeter(server, targets.token());
        greeter.setDaemon(true);
        greeter.start();
        return Integer.toString(server.getLocalPort());
    }

    /** Says the token to the first caller. */
    private static final class Greeter extends Thread {

        private final ServerSocket server;
        private final String token;

        Greeter(ServerSocket server, String token) {
            this.server = server;
            this.token = token;
        }

        @Override
        public void run() {
            try (server;
                    Socket caller = server.accept()) {
                caller.getOutputStream().write(token.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                // Nobody could call, which is what the attempt hopes to show.
            }
        }
    }
}
