package grader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.protocol.Reply.Effects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one side sends is what the other side reads. */
class RoundTripTest {

    static List<Request> requests() {
        return MessagesFixture.requests();
    }

    static List<Reply> replies() {
        return MessagesFixture.replies();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestArrivesAsItLeft(Request request) throws IOException {
        Request arrived = Wire.request(Wire.bytes(request));

        assertSame(arrived, request);
        assertThat(Wire.bytes(arrived)).isEqualTo(Wire.bytes(request));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aReplyArrivesAsItLeft(Reply reply) throws IOException {
        Reply arrived = Wire.reply(Wire.bytes(reply));

        assertSame(arrived, reply);
        assertThat(Wire.bytes(arrived)).isEqualTo(Wire.bytes(reply));
    }

    @Test
    void everyFormOfMessageIsTried() {
        assertThat(requests().stream().<Class<?>>map(Object::getClass))
                .contains(Request.class.getPermittedSubclasses());
        assertThat(replies().stream().<Class<?>>map(Object::getClass)).contains(Reply.class.getPermittedSubclasses());
    }

    @Test
    void aMillionDoublesArriveBitByBit() throws IOException {
        double[][] rows =
                new Random(5).doubles(1000).mapToObj(RoundTripTest::row).toArray(double[][]::new);

        Reply.Returned arrived =
                (Reply.Returned) Wire.reply(Wire.bytes(new Reply.Returned(rows, new Effects("", List.of(), 0, false))));

        assertThat(Arrays.deepEquals((double[][]) arrived.value(), rows)).isTrue();
    }

    @Test
    void framesFollowOneAnotherUnderTheirNumbers() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Frames sender = new Frames(new ByteArrayInputStream(new byte[0]), sent);
        sender.send(-1, new Reply.Done());
        sender.send(Integer.MAX_VALUE, new Reply.Ready("17"));

        Frames frames = Wire.frames(sent.toByteArray());

        assertThat(frames.nextReply()).isEqualTo(new Frames.Numbered<>(-1, new Reply.Done()));
        assertThat(frames.nextReply()).isEqualTo(new Frames.Numbered<>(Integer.MAX_VALUE, new Reply.Ready("17")));
        assertThatThrownBy(frames::nextReply).isInstanceOf(EOFException.class);
    }

    @Test
    void whatHasNoFormIsRefusedByTheSender() {
        Request.Call call = new Request.Call(1, "A", "b", "()V", false, List.of(new float[1]));

        assertThatThrownBy(() -> Wire.bytes(call)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFrameThatIsTooLargeIsNotSent() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Frames frames = new Frames(new ByteArrayInputStream(new byte[0]), sent);
        Reply large = new Reply.Missing("x".repeat(Frames.MAX_BYTES));

        assertThatThrownBy(() -> frames.send(1, large)).isInstanceOf(ProtocolException.class);
        assertThat(sent.size()).isZero();
    }

    private static void assertSame(Object arrived, Object sent) {
        assertThat(arrived).hasSameClassAs(sent);
        assertThat(arrived)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(sent);
    }

    private static double[] row(double first) {
        return new Random(Double.doubleToLongBits(first)).doubles(1000).toArray();
    }
}
