package grader.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the other side of the pipe sends, reading it ends in a value or in an IOException. */
class HostileFramesTest {

    private static final byte[] EFFECTS = new byte[18]; // its text is wide, and everything is empty

    static Stream<byte[]> frames() {
        return Stream.concat(
                MessagesFixture.requests().stream().map(Wire::bytes),
                MessagesFixture.replies().stream().map(Wire::bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Frames.MAX_BYTES + 1, Integer.MAX_VALUE})
    void aLengthThatNoFrameHasIsRefused(int length) {
        assertRefused(Wire.frame(length, new byte[100]));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, Frames.MAX_BYTES})
    void aFrameThatIsShorterThanItSaysIsAnEnd(int length) {
        byte[] frame = Wire.frame(length, new byte[] {'X'});

        assertThatThrownBy(() -> Wire.reply(frame)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> Wire.request(frame)).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aFrameThatEndsEarlyIsRefused(byte[] whole) {
        byte[] content = Arrays.copyOfRange(whole, 8, whole.length);
        int step = 1 + content.length / 500;
        for (int length = 0; length < content.length; length += step) {
            assertRefused(Wire.frame(Arrays.copyOf(content, length)));
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aStreamThatBreaksOffIsAnEnd(byte[] whole) {
        int step = 1 + whole.length / 500;
        for (int length = 0; length < whole.length; length += step) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Wire.reply(part)).isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void bytesBehindTheLastFieldAreRefused(byte[] whole) {
        assertRefused(Wire.frame(Arrays.copyOfRange(whole, 8, whole.length + 1)));
    }

    @ParameterizedTest
    @ValueSource(bytes = {'Q', 0, -1, 'x'})
    void anUnknownKindOfMessageIsRefused(byte kind) {
        assertRefused(Wire.frame(new byte[] {kind}));
    }

    @ParameterizedTest
    @ValueSource(bytes = {'Q', '1', 0, -1})
    void anUnknownTagOfAValueIsRefused(byte tag) {
        assertRefused(returned(tag, 0));
    }

    @Test
    void anUnknownReasonIsRefused() {
        assertRefused(Wire.frame(joined(new byte[] {'A', 2}, new byte[6], EFFECTS)));
        assertRefused(Wire.frame(joined(new byte[] {'A', -1}, new byte[6], EFFECTS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 29, 1 << 30, 1000})
    void aLengthInsideAFrameIsHeldAgainstWhatIsThere(int length) {
        for (byte tag : new byte[] {'i', 'd', 'm'}) {
            assertRefused(returned(tag, length));
        }
        assertRefused(Wire.frame(joined(new byte[] {'N', 0}, number(length), new byte[20])));
        assertRefused(Wire.frame(joined(new byte[] {'N', 1}, number(length), new byte[20])));
        assertRefused(Wire.frame(joined(new byte[] {'C'}, number(length), new byte[20])));
    }

    @Test
    void listsInListsAreRefusedHoweverDeepTheyAre() {
        ByteBuffer deep = ByteBuffer.allocate(6_000_000);
        while (deep.remaining() >= 6) {
            deep.put((byte) 'L').put((byte) 1).putInt(1);
        }

        assertRefused(Wire.frame(joined(new byte[] {'R'}, deep.array(), EFFECTS)));
    }

    @Test
    void aFrameFullOfNothingsFitsIntoMemory() {
        byte[] nothings = new byte[Frames.MAX_BYTES - 6];
        Arrays.fill(nothings, (byte) '0');

        assertRefused(Wire.frame(joined(new byte[] {'R', 'm'}, number(nothings.length), nothings)));
    }

    @Test
    void mutatedFramesEndInAValueOrInAnIOException() {
        Random random = new Random(20);
        List<byte[]> whole = frames().toList();
        for (int i = 0; i < 20_000; i++) {
            byte[] frame = whole.get(random.nextInt(whole.size())).clone();
            mutate(frame, random);
            readBoth(frame);
        }
    }

    private static void mutate(byte[] frame, Random random) {
        for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
            int first = random.nextInt(4) == 0 ? 0 : 8;
            int at = first + random.nextInt(Math.min(frame.length - first, 200));
            frame[at] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "0ZIJDTidmLERHXCNAM".charAt(random.nextInt(18));
        }
    }

    private static void readBoth(byte[] frame) {
        try {
            Wire.request(frame);
        } catch (IOException expected) {
            // one of the two ways it may end
        }
        try {
            Wire.reply(frame);
        } catch (IOException expected) {
            // one of the two ways it may end
        }
    }

    private static void assertRefused(byte[] frame) {
        assertThatThrownBy(() -> Wire.reply(frame)).isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> Wire.request(frame)).isInstanceOf(ProtocolException.class);
    }

    /** A reply with a value of that tag and length, and with room behind it. */
    private static byte[] returned(byte tag, int length) {
        return Wire.frame(joined(new byte[] {'R', tag}, number(length), EFFECTS));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
