package grader.student.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLossesTest {

    private static final double[] LOSSES = {9, 4, 1.5, 1.25};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.25                      | 0.25",
                "step 3: loss=0.25;        | 0.25",
                "Loss(3) -> 1.2E-5.        | 1.2E-5",
                "epoch10 0.5               | 0.5",
                "w=1, b=2, loss=3          | 3",
                "1. 0.25                   | 0.25",
                "0.25 (step 1)             | 1",
                "[0.25]                    | 0.25",
                "loss0.25                  | 0.25",
                "loss=.5                   | 0.5",
                "loss: 5.                  | 5",
                "loss: 5..                 | 5",
                "step 1...3.25             | 3.25",
                "step 1/10, mse 2.5e+10!   | 2.5e10",
                "0.25%                     | 0.25",
                "+0.25                     | 0.25",
                "loss: -0.25               | -0.25",
                "loss=-0.25                | -0.25",
                "step 3 - 0.25             | 0.25",
                "step 3-0.25               | 0.25",
                "loss-0.25                 | 0.25",
                "loss(3)-0.25              | 0.25",
                "3;0,25;0.5                | 0.5",
                "1e5 1E400                 | Infinity",
                "loss=Infinity             | Infinity",
                "lossInfinity              | Infinity",
                "-Infinity                 | -Infinity",
                "loss ∞;                   | Infinity",
                "step 7: NaN               | NaN",
                "NaN.                      | NaN",
                "2e                        | 2",
                "2.5each                   | 2.5",
                "Verlust nach Schritt 1: 7 | 7",
                "1,2\t3.75\t               | 3.75"
            })
    void theLastNumberOfALineIsItsLoss(String line, double loss) {
        assertThat(PrintedLosses.lastNumber(line).orElseThrow()).isEqualTo(Double.valueOf(loss));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "Training starts", "done.", "-", "Infinitely many", "NaNny", "e", "...", "infinite"})
    void linesWithoutANumberAreIgnored(String line) {
        assertThat(PrintedLosses.lastNumber(line)).isEmpty();
    }

    @Test
    void anyLabelAndPunctuationMayStandAroundTheNumber() {
        String[] before = {
            "", "loss=", "loss: ", "L(w, b) = ", "step 12 -> ", "#4\t", "[", "{\"loss\": ", "MSE2 ", "→", "~"
        };
        String[] after = {"", ";", ".", " ", "]", "}", " (mse)", "!", ", next", "\t|", " ±", "\""};
        String[] numbers = {"0.25", "1.5E-7", "3", "1234567.875", "6.02e23", "Infinity", "NaN", "-2.5"};
        for (String label : before) {
            for (String end : after) {
                for (String number : numbers) {
                    assertThat(PrintedLosses.lastNumber(label + number + end).orElseThrow())
                            .as(label + number + end)
                            .isEqualTo(Double.valueOf(number));
                }
            }
        }
    }

    @Test
    void everyLineEndEndsALine() {
        assertThat(PrintedLosses.in("a 1\nb\r\nc 2\r3\n\n")).containsExactly(1, 2, 3);
        assertThat(PrintedLosses.in("")).isEmpty();
    }

    @Test
    void lossesBeforeOrAfterEachStepOrAllOfThemAreAccepted() {
        assertThat(PrintedLosses.tell(new double[] {9, 4, 1.5}, LOSSES)).isTrue();
        assertThat(PrintedLosses.tell(new double[] {4, 1.5, 1.25}, LOSSES)).isTrue();
        assertThat(PrintedLosses.tell(LOSSES, LOSSES)).isTrue();
        assertThat(PrintedLosses.tell(new double[] {}, new double[] {9})).isTrue();
        assertThat(PrintedLosses.tell(new double[] {9}, new double[] {9})).isTrue();
    }

    @Test
    void otherSequencesAreNot() {
        assertThat(PrintedLosses.tell(new double[] {}, LOSSES)).isFalse();
        assertThat(PrintedLosses.tell(new double[] {9, 4}, LOSSES)).isFalse();
        assertThat(PrintedLosses.tell(new double[] {9, 1.5, 1.25}, LOSSES)).isFalse();
        assertThat(PrintedLosses.tell(new double[] {9, 9, 4, 1.5}, LOSSES)).isFalse();
        assertThat(PrintedLosses.tell(new double[] {9, 4, 1.5, 1.25, 1.25}, LOSSES))
                .isFalse();
    }

    @Test
    void roundingIsFairAndLossesBeyondEveryUseAreEqual() {
        assertThat(PrintedLosses.close(1000.49, 1000)).isTrue();
        assertThat(PrintedLosses.close(1000.51, 1000)).isFalse();
        assertThat(PrintedLosses.close(0, 9e-7)).isTrue();
        assertThat(PrintedLosses.close(0, 2e-6)).isFalse();
        assertThat(PrintedLosses.close(Double.NaN, 2e300)).isTrue();
        assertThat(PrintedLosses.close(Double.POSITIVE_INFINITY, Double.NaN)).isTrue();
        assertThat(PrintedLosses.close(0.9999e300, 1.0001e300)).isTrue();
        assertThat(PrintedLosses.close(Double.NaN, 1e299)).isFalse();
        assertThat(PrintedLosses.close(5, Double.POSITIVE_INFINITY)).isFalse();
    }
}
