package grader.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as all reports write it: two spaces, {@code \n}, a final newline, nothing hidden in a string. */
final class Json {

    static final String SCHEMA_VERSION = "1.0";

    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new HiddenEscapes());

    private Json() {}

    /** What to write between the outermost braces. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String document(Body body) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField("schemaVersion", SCHEMA_VERSION);
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has no disk to fill
        }
        return text.append('\n').toString();
    }

    static void string(JsonGenerator json, String name, String value) throws IOException {
        json.writeStringField(name, wellFormed(value));
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(wellFormed(value));
        }
        json.writeEndArray();
    }

    /** UTF-8 has no bytes for half a surrogate pair, and many parsers refuse its escape. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static DefaultPrettyPrinter printer() {
        var indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }

    /** Writes hidden characters as {@code \\uXXXX}, so that a file shows what it holds. */
    private static final class HiddenEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        HiddenEscapes() {
            ascii[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int ch) {
            boolean pairHalf = ch >= 0xd800 && ch <= 0xdfff;
            return Hidden.is(ch) && !pairHalf ? new SerializedString(String.format("\\u%04X", ch)) : null;
        }
    }
}
