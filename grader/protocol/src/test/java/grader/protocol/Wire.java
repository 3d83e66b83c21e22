package grader.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** A pipe in memory: what one side sent, as the other side reads it. */
final class Wire {

    private Wire() {}

    static byte[] bytes(Request request) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        return sending(() -> new Frames(InputStreams.NONE, sent).send(7, request), sent);
    }

    static byte[] bytes(Reply reply) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        return sending(() -> new Frames(InputStreams.NONE, sent).send(7, reply), sent);
    }

    static Request request(byte[] bytes) throws IOException {
        return frames(bytes).nextRequest().content();
    }

    static Reply reply(byte[] bytes) throws IOException {
        return frames(bytes).nextReply().content();
    }

    static Frames frames(byte[] bytes) {
        return new Frames(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    }

    /** A frame that tells its length truly. */
    static byte[] frame(byte[] content) {
        return frame(content.length, content);
    }

    /** A frame that claims to be of that length. */
    static byte[] frame(int length, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(length)
                .putInt(7)
                .put(content)
                .array();
    }

    private static byte[] sending(Sending sending, ByteArrayOutputStream sent) {
        try {
            sending.run();
            return sent.toByteArray();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private interface Sending {
        void run() throws IOException;
    }

    private static final class InputStreams {
        static final ByteArrayInputStream NONE = new ByteArrayInputStream(new byte[0]);
    }
}
