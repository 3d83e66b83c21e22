package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpectTest {

    @Test
    void nearAllowsForTheScaleOfValueAndTerms() {
        assertThatCode(() -> Expect.near("p", "c", 1e9 + 0.9, 1e9, 0)).doesNotThrowAnyException();
        assertThatCode(() -> Expect.near("p", "c", 0.9e-3, 0, 1e9)).doesNotThrowAnyException();
        fails(() -> Expect.near("p", "c", 1e9 + 1.1, 1e9, 0));
        fails(() -> Expect.near("p", "c", 1.1e-3, 0, 1e9));
        fails(() -> Expect.near("p", "c", Double.NaN, 0, 1));
        fails(() -> Expect.near("p", "c", Double.POSITIVE_INFINITY, 1, 1));
    }

    @Test
    void nearComparesArraysByLengthAndElement() {
        double[] two = {1, 2};
        assertThatCode(() -> Expect.near("p", "c", new double[] {1, 2}, two, two))
                .doesNotThrowAnyException();
        fails(() -> Expect.near("p", "c", new double[] {1}, two, two));
        fails(() -> Expect.near("p", "c", new double[] {1, 2.1}, two, two));
        fails(() -> Expect.near("p", "c", null, two, two));
    }

    @Test
    void studentsReadThePropertyOnly() {
        Mismatch mismatch = fails(() -> Expect.equal("It adds up", Call.of("dot", new double[] {7}), 5, 6));

        assertThat(mismatch.property()).isEqualTo("It adds up");
        assertThat(mismatch.detail()).isEqualTo("dot([7.0]) returned 5, expected 6");
    }

    @Test
    void anIllegalArgumentNeedsAMessage() {
        assertThatCode(() -> Expect.illegalArgument("p", "c", () -> Integer.parseInt("x")))
                .doesNotThrowAnyException();
        fails(() -> Expect.illegalArgument("p", "c", () -> {}));
        fails(() -> Expect.illegalArgument("p", "c", () -> {
            throw new IllegalArgumentException();
        }));
        fails(() -> Expect.illegalArgument("p", "c", () -> {
            throw new IllegalArgumentException(" \n");
        }));
    }

    @Test
    void otherExceptionsPassThrough() {
        Runnable broken = () -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> Expect.illegalArgument("p", "c", broken)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void acceptedJudgesRefusalsOnlyAndNeverCatchesErrors() {
        assertThatCode(() -> Expect.accepted("p", "c", () -> {
                    throw new IllegalStateException("another check's business");
                }))
                .doesNotThrowAnyException();
        fails(() -> Expect.accepted("p", "c", () -> {
            throw new IllegalArgumentException("no");
        }));
        assertThatThrownBy(() -> Expect.accepted("p", "c", () -> {
                    throw new AssertionError("the end of a check");
                }))
                .hasMessage("the end of a check");
    }

    @Test
    void unchangedAndDifferCompareByValue() {
        assertThatCode(() -> Expect.unchanged("p", new int[][] {{1}}, new int[][] {{1}}))
                .doesNotThrowAnyException();
        fails(() -> Expect.unchanged("p", List.of("b"), List.of("a")));
        assertThatCode(() -> Expect.differ("p", new int[] {1}, new int[] {2})).doesNotThrowAnyException();
        fails(() -> Expect.differ("p", new int[] {1}, new int[] {1}));
    }

    @Test
    void callsAreWrittenAsInstructorsReadThem() {
        assertThat(Call.of("f", List.of("a", "b"), 2, new int[0])).hasToString("f([\"a\", \"b\"], 2, [])");
        assertThat(Call.of("f", new int[100])).hasToString("f([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, … 100 in all])");
    }

    private static Mismatch fails(ThrowingCallable call) {
        Mismatch mismatch = catchThrowableOfType(Mismatch.class, call);
        assertThat(mismatch).isNotNull();
        return mismatch;
    }
}
