package grader.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Length-prefixed frames over a pair of streams.
 *
 * <pre>
 *   int length | int sequence | byte kind | fields
 * </pre>
 *
 * The sequence number of a reply is that of its request, so that an answer given twice or late is noticed.
 */
public final class Frames {

    /** No frame is larger; a corpus of 1,000 vectors of 1,000 components takes 8 MB. */
    public static final int MAX_BYTES = 32 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** Sends a request under a sequence number. */
    public void send(int sequence, Request request) throws IOException {
        send(sequence, body -> RequestCodec.write(body, request));
    }

    /** Sends the reply to the request of that number. */
    public void send(int sequence, Reply reply) throws IOException {
        send(sequence, body -> ReplyCodec.write(body, reply));
    }

    /** The next request with its number; end of stream is an EOFException. */
    public Numbered<Request> nextRequest() throws IOException {
        Numbered<FrameReader> frame = next();
        Request request = RequestCodec.read(frame.content());
        frame.content().end();
        return new Numbered<>(frame.sequence(), request);
    }

    /** The next reply with its number; end of stream is an EOFException. */
    public Numbered<Reply> nextReply() throws IOException {
        Numbered<FrameReader> frame = next();
        Reply reply = ReplyCodec.read(frame.content());
        frame.content().end();
        return new Numbered<>(frame.sequence(), reply);
    }

    /** A frame's content under its sequence number. */
    public record Numbered<T>(int sequence, T content) {}

    private void send(int sequence, Body body) throws IOException {
        FrameWriter content = new FrameWriter();
        body.put(content);
        if (content.size() > MAX_BYTES) {
            throw new ProtocolException("a frame of " + content.size() + " bytes");
        }
        out.writeInt(content.size());
        out.writeInt(sequence);
        out.write(content.bytes(), 0, content.size());
        out.flush();
    }

    private Numbered<FrameReader> next() throws IOException {
        int length = in.readInt();
        if (length < 1 || length > MAX_BYTES) {
            throw new ProtocolException("a frame of " + length + " bytes");
        }
        int sequence = in.readInt();
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("the stream ends inside a frame");
        }
        return new Numbered<>(sequence, new FrameReader(content));
    }

    private interface Body {
        void put(FrameWriter out);
    }
}
