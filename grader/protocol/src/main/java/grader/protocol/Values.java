package grader.protocol;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that cross the pipe, and their bytes.
 *
 * <p>{@code null}, {@code Boolean}, {@code Integer}, {@code Long}, {@code Double}, {@code String}, {@code int[]},
 * {@code double[]}, {@code double[][]}, {@link Texts}, {@link Constant} and {@link Generator}; nothing else has a form.
 */
public final class Values {

    /** No array, text or list that crosses is longer than this. */
    public static final int MAX_LENGTH = 4_000_000;

    private Values() {}

    /** A list of strings. */
    public record Texts(List<String> elements, boolean mutable) {}

    /** An enum constant by name. */
    public record Constant(String name) {}

    /**
     * A seeded random generator.
     *
     * @param number equal numbers mean the same live generator
     * @param algorithm a name of {@code RandomGeneratorFactory}
     */
    public record Generator(long number, String algorithm, long seed) {}

    static void write(DataOutput out, Object value) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof Boolean truth) {
            out.writeByte('Z');
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeByte('I');
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte('J');
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeByte('D');
            out.writeDouble(number);
        } else if (value instanceof String text) {
            out.writeByte('T');
            writeText(out, text);
        } else {
            writeCompound(out, value);
        }
    }

    private static void writeCompound(DataOutput out, Object value) throws IOException {
        if (value instanceof int[] numbers) {
            out.writeByte('i');
            out.writeInt(numbers.length);
            for (int number : numbers) {
                out.writeInt(number);
            }
        } else if (value instanceof double[] numbers) {
            out.writeByte('d');
            writeDoubles(out, numbers);
        } else if (value instanceof double[][] rows) {
            out.writeByte('m');
            out.writeInt(rows.length);
            for (double[] row : rows) {
                out.writeBoolean(row != null);
                if (row != null) {
                    writeDoubles(out, row);
                }
            }
        } else if (value instanceof Texts texts) {
            out.writeByte('L');
            out.writeBoolean(texts.mutable());
            out.writeInt(texts.elements().size());
            for (String element : texts.elements()) {
                write(out, element);
            }
        } else if (value instanceof Constant constant) {
            out.writeByte('E');
            writeText(out, constant.name());
        } else if (value instanceof Generator generator) {
            out.writeByte('R');
            out.writeLong(generator.number());
            writeText(out, generator.algorithm());
            out.writeLong(generator.seed());
        } else {
            throw new IllegalArgumentException("a value of " + value.getClass() + " cannot cross the pipe");
        }
    }

    static Object read(DataInput in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case '0' -> null;
            case 'Z' -> in.readBoolean();
            case 'I' -> in.readInt();
            case 'J' -> in.readLong();
            case 'D' -> in.readDouble();
            case 'T' -> readText(in);
            case 'i' -> {
                int[] numbers = new int[length(in)];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = in.readInt();
                }
                yield numbers;
            }
            case 'd' -> readDoubles(in);
            case 'm' -> {
                double[][] rows = new double[length(in)][];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = in.readBoolean() ? readDoubles(in) : null;
                }
                yield rows;
            }
            case 'L' -> readTexts(in);
            case 'E' -> new Constant(readText(in));
            case 'R' -> new Generator(in.readLong(), readText(in), in.readLong());
            default -> throw new ProtocolException("unknown value tag " + tag);
        };
    }

    private static Texts readTexts(DataInput in) throws IOException {
        boolean mutable = in.readBoolean();
        int size = length(in);
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object element = read(in);
            if (element != null && !(element instanceof String)) {
                throw new ProtocolException("a list of texts holds something else");
            }
            elements.add((String) element);
        }
        return new Texts(elements, mutable);
    }

    private static void writeDoubles(DataOutput out, double[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    private static double[] readDoubles(DataInput in) throws IOException {
        double[] numbers = new double[length(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }

    /** As UTF-16 units, so that lone surrogates arrive as they left. */
    static void writeText(DataOutput out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    static String readText(DataInput in) throws IOException {
        char[] units = new char[length(in)];
        for (int i = 0; i < units.length; i++) {
            units[i] = in.readChar();
        }
        return new String(units);
    }

    static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new ProtocolException("a length of " + length);
        }
        return length;
    }
}
