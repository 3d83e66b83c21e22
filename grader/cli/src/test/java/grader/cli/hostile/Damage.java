package grader.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What happens to an archive's bytes on the way. */
enum Damage {
    /** Its second half is missing. */
    CUT,
    /** Another program stands in front. */
    PREFIX,
    /** Something follows it. */
    SUFFIX,
    /** A file that only a reader of local headers sees stands in front. */
    HIDDEN,
    /** The first file's content is not what its checksum says. */
    CHECKSUM,
    /** Every entry says that it is encrypted. */
    ENCRYPTED,
    /** Every entry is packed by a method that nobody knows. */
    METHOD,
    /** Every entry says that it is empty. */
    SIZE,
    /** No archive at all. */
    REPLACED,
    EMPTIED;

    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    static Damage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    byte[] done(byte[] zip) {
        return switch (this) {
            case CUT -> Arrays.copyOf(zip, zip.length / 2);
            case PREFIX -> joined("#!/bin/sh\nexit 0\n".getBytes(StandardCharsets.US_ASCII), zip);
            case SUFFIX -> joined(zip, new byte[1 << 10]);
            case HIDDEN -> joined(local(hidden()), zip);
            case CHECKSUM -> set(zip, 14, 16, new byte[] {1, 2, 3, 4});
            case ENCRYPTED -> set(zip, 6, 8, new byte[] {1});
            case METHOD -> set(zip, 8, 10, new byte[] {77});
            case SIZE -> set(zip, 22, 24, new byte[4]);
            case REPLACED -> "my dog ate it".getBytes(StandardCharsets.US_ASCII);
            case EMPTIED -> new byte[0];
        };
    }

    private static byte[] hidden() {
        return Packing.ZIP.pack(
                List.of(Parcel.file("Cosine.java", "class Cosine {}".getBytes(StandardCharsets.US_ASCII))));
    }

    /** A zip without its directory. */
    private static byte[] local(byte[] zip) {
        return Arrays.copyOf(zip, indexOf(zip, CENTRAL, 0));
    }

    /** Sets a field of every local header and of every entry of the directory. */
    private static byte[] set(byte[] zip, int local, int central, byte[] value) {
        byte[] changed = zip.clone();
        for (int at = indexOf(zip, LOCAL, 0); at >= 0; at = indexOf(zip, LOCAL, at + 4)) {
            System.arraycopy(value, 0, changed, at + local, value.length);
        }
        for (int at = indexOf(zip, CENTRAL, 0); at >= 0; at = indexOf(zip, CENTRAL, at + 4)) {
            System.arraycopy(value, 0, changed, at + central, value.length);
        }
        return changed;
    }

    private static int indexOf(byte[] bytes, byte[] what, int from) {
        for (int at = from; at + what.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
