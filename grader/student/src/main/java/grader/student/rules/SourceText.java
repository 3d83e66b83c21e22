package grader.student.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A source file's text.
 *
 * @param text without a byte order mark
 * @param guessed true where the bytes were neither UTF-8 nor marked as UTF-16, and were read as windows-1252
 */
public record SourceText(String text, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** UTF-8, UTF-16 if it says so, else windows-1252: old editors are forgiven. */
    public static SourceText decode(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new SourceText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            return new SourceText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text, false);
        } catch (CharacterCodingException notUtf8) {
            return new SourceText(new String(bytes, WINDOWS_1252), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
