package grader.worker.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Renames {@code ThreadLocalRandom}, whose state no one can seed, to a class of ours.
 *
 * <p>Done in the constant pool, where a type is named once for all its uses: calls, casts, fields, signatures and frames.
 */
final class Renames {

    private static final String FROM = "java/util/concurrent/ThreadLocalRandom";
    private static final String TO = Emit.RUN + "LocalRandom";
    private static final int UTF8 = 1;

    private Renames() {}

    static byte[] inPool(byte[] classFile) {
        if (!new String(classFile, StandardCharsets.ISO_8859_1).contains(FROM)) {
            return classFile;
        }
        try {
            return copy(classFile);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] copy(byte[] classFile) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(classFile);
        ByteArrayOutputStream copied = new ByteArrayOutputStream(classFile.length);
        DataInputStream in = new DataInputStream(bytes);
        DataOutputStream out = new DataOutputStream(copied);
        out.writeLong(in.readLong()); // magic and version
        int entries = in.readUnsignedShort();
        out.writeShort(entries);
        for (int i = 1; i < entries; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == UTF8) {
                out.writeUTF(renamed(in.readUTF()));
            } else {
                out.write(in.readNBytes(length(tag)));
                i += tag == 5 || tag == 6 ? 1 : 0; // long and double take two entries
            }
        }
        out.write(Arrays.copyOfRange(classFile, classFile.length - bytes.available(), classFile.length));
        return copied.toByteArray();
    }

    /** A type's name stands alone or in a descriptor; other text keeps what it says. */
    private static String renamed(String text) {
        return text.equals(FROM) ? TO : text.replace("L" + FROM + ";", "L" + TO + ";");
    }

    private static int length(int tag) {
        return switch (tag) {
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> 4;
        };
    }
}
