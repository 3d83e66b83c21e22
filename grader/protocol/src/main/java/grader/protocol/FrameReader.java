package grader.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A frame's content being read; every length is held against what is there before anything is allocated. */
final class FrameReader {

    private final ByteBuffer buffer;

    FrameReader(byte[] content) {
        this.buffer = ByteBuffer.wrap(content);
    }

    int getByte() throws ProtocolException {
        return holding(1).get() & 0xff;
    }

    boolean getBoolean() throws ProtocolException {
        return getByte() != 0;
    }

    int getInt() throws ProtocolException {
        return holding(4).getInt();
    }

    long getLong() throws ProtocolException {
        return holding(8).getLong();
    }

    double getDouble() throws ProtocolException {
        return holding(8).getDouble();
    }

    int[] getInts() throws ProtocolException {
        int[] values = new int[length(4)];
        buffer.asIntBuffer().get(values);
        buffer.position(buffer.position() + 4 * values.length);
        return values;
    }

    double[] getDoubles() throws ProtocolException {
        double[] values = new double[length(8)];
        buffer.asDoubleBuffer().get(values);
        buffer.position(buffer.position() + 8 * values.length);
        return values;
    }

    String getText() throws ProtocolException {
        if (getBoolean()) {
            byte[] narrow = new byte[length(1)];
            buffer.get(narrow);
            return new String(narrow, StandardCharsets.ISO_8859_1);
        }
        char[] units = new char[length(2)];
        buffer.asCharBuffer().get(units);
        buffer.position(buffer.position() + 2 * units.length);
        return new String(units);
    }

    <T> List<T> getList(Form<T> form) throws ProtocolException {
        int size = length(1); // no element is smaller than a byte
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(form.get(this));
        }
        return elements;
    }

    <T> Optional<T> getOptional(Form<T> form) throws ProtocolException {
        return getBoolean() ? Optional.of(form.get(this)) : Optional.empty();
    }

    /** How a value is read. */
    interface Form<T> {
        T get(FrameReader in) throws ProtocolException;
    }

    /** A count of elements of that size, all of which must still be in the frame. */
    int length(int elementBytes) throws ProtocolException {
        int length = getInt();
        if (length < 0 || (long) length * elementBytes > buffer.remaining()) {
            throw new ProtocolException("a length of " + length + " with " + buffer.remaining() + " bytes left");
        }
        return length;
    }

    /** Nothing may follow the last field. */
    void end() throws ProtocolException {
        if (buffer.hasRemaining()) {
            throw new ProtocolException(buffer.remaining() + " bytes behind the last field");
        }
    }

    private ByteBuffer holding(int bytes) throws ProtocolException {
        if (buffer.remaining() < bytes) {
            throw new ProtocolException("the frame ends too early");
        }
        return buffer;
    }
}
