package grader.protocol;

import java.util.List;

/**
 * The values that cross the pipe, and their bytes.
 *
 * <p>{@code null}, {@code Boolean}, {@code Integer}, {@code Long}, {@code Double}, {@code String}, {@code int[]},
 * {@code double[]}, {@code double[][]}, {@link Texts}, {@link Constant} and {@link Generator}; nothing else has a form.
 */
public final class Values {

    private Values() {}

    /** A list of strings. */
    public record Texts(boolean mutable, List<String> elements) {}

    /** An enum constant by name. */
    public record Constant(String name) {}

    /**
     * A seeded random generator.
     *
     * @param number equal numbers mean the same live generator
     * @param algorithm a name of {@code RandomGeneratorFactory}
     */
    public record Generator(long number, String algorithm, long seed) {}

    static void write(FrameWriter out, Object value) {
        if (value == null) {
            out.putByte('0');
        } else if (value instanceof Boolean truth) {
            out.putByte('Z');
            out.putBoolean(truth);
        } else if (value instanceof Integer number) {
            out.putByte('I');
            out.putInt(number);
        } else if (value instanceof Long number) {
            out.putByte('J');
            out.putLong(number);
        } else if (value instanceof Double number) {
            out.putByte('D');
            out.putDouble(number);
        } else if (value instanceof String text) {
            out.putByte('T');
            out.putText(text);
        } else {
            writeCompound(out, value);
        }
    }

    private static void writeCompound(FrameWriter out, Object value) {
        if (value instanceof int[] numbers) {
            out.putByte('i');
            out.putInts(numbers);
        } else if (value instanceof double[] numbers) {
            out.putByte('d');
            out.putDoubles(numbers);
        } else if (value instanceof double[][] rows) {
            out.putByte('m');
            out.putInt(rows.length);
            for (double[] row : rows) {
                out.putBoolean(row != null);
                if (row != null) {
                    out.putDoubles(row);
                }
            }
        } else if (value instanceof Texts texts) {
            out.putByte('L');
            out.putBoolean(texts.mutable());
            out.putList(texts.elements(), Values::write);
        } else if (value instanceof Constant constant) {
            out.putByte('E');
            out.putText(constant.name());
        } else if (value instanceof Generator generator) {
            out.putByte('R');
            out.putLong(generator.number());
            out.putText(generator.algorithm());
            out.putLong(generator.seed());
        } else {
            throw new IllegalArgumentException("a value of " + value.getClass() + " cannot cross the pipe");
        }
    }

    static Object read(FrameReader in) throws ProtocolException {
        int tag = in.getByte();
        return switch (tag) {
            case '0' -> null;
            case 'Z' -> in.getBoolean();
            case 'I' -> in.getInt();
            case 'J' -> in.getLong();
            case 'D' -> in.getDouble();
            case 'T' -> in.getText();
            case 'i' -> in.getInts();
            case 'd' -> in.getDoubles();
            case 'm' -> readRows(in);
            case 'L' -> new Texts(in.getBoolean(), in.getList(Values::readElement));
            case 'E' -> new Constant(in.getText());
            case 'R' -> new Generator(in.getLong(), in.getText(), in.getLong());
            default -> throw new ProtocolException("unknown value tag " + tag);
        };
    }

    private static double[][] readRows(FrameReader in) throws ProtocolException {
        double[][] rows = new double[in.length(1)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = in.getBoolean() ? in.getDoubles() : null;
        }
        return rows;
    }

    private static String readElement(FrameReader in) throws ProtocolException {
        int tag = in.getByte(); // of two kinds only: a list in a list in a list would be read until the stack ends
        return switch (tag) {
            case '0' -> null;
            case 'T' -> in.getText();
            default -> throw new ProtocolException("a list of texts holds a value tag " + tag);
        };
    }
}
