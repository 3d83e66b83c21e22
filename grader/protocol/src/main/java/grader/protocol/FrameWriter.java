package grader.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A frame's content in the making: a buffer that grows. */
final class FrameWriter {

    private ByteBuffer buffer = ByteBuffer.allocate(1024);

    void putByte(int value) {
        room(1).put((byte) value);
    }

    void putBoolean(boolean value) {
        putByte(value ? 1 : 0);
    }

    void putInt(int value) {
        room(4).putInt(value);
    }

    void putLong(long value) {
        room(8).putLong(value);
    }

    void putDouble(double value) {
        room(8).putDouble(value);
    }

    void putInts(int[] values) {
        putInt(values.length);
        ByteBuffer target = room(4 * values.length);
        target.asIntBuffer().put(values);
        target.position(target.position() + 4 * values.length);
    }

    void putDoubles(double[] values) {
        putInt(values.length);
        ByteBuffer target = room(8 * values.length);
        target.asDoubleBuffer().put(values);
        target.position(target.position() + 8 * values.length);
    }

    /** One byte a character where that is enough, else UTF-16 units, so that lone surrogates arrive as they left. */
    void putText(String text) {
        boolean narrow = isNarrow(text);
        putBoolean(narrow);
        putInt(text.length());
        if (narrow) {
            room(text.length()).put(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            ByteBuffer target = room(2 * text.length());
            target.asCharBuffer().put(text);
            target.position(target.position() + 2 * text.length());
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    <T> void putList(List<T> elements, Form<T> form) {
        putInt(elements.size());
        for (T element : elements) {
            form.put(this, element);
        }
    }

    <T> void putOptional(Optional<T> value, Form<T> form) {
        putBoolean(value.isPresent());
        value.ifPresent(present -> form.put(this, present));
    }

    /** How a value is written. */
    interface Form<T> {
        void put(FrameWriter out, T value);
    }

    int size() {
        return buffer.position();
    }

    byte[] bytes() {
        return buffer.array();
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int size = Math.max(2 * buffer.capacity(), buffer.position() + bytes);
            int filled = buffer.position();
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size)).position(filled);
        }
        return buffer;
    }
}
