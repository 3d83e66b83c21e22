package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import practice.GradientDescent.Behavior;

@ExtendWith(NotAttemptedIsSkipped.class)
class GradientDescentTest {

    private static final double[] X = {-1.8, -1.4, -1.0, -0.6, -0.2, 0.2, 0.6, 1.0, 1.4, 1.8};
    private static final double[] Y = {-2.52, -1.85, -0.89, -0.29, 0.63, 1.33, 2.26, 3.10, 3.68, 4.56};
    private static final double[] NONE = {};

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void catchWhatIsPrinted() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheConsoleBack() {
        System.setOut(console);
    }

    @Test
    @Order(1)
    void lossIsTheMeanSquaredError() {
        assertThat(GradientDescent.loss(new double[] {0, 1}, new double[] {1, 5}, 2, 1))
                .isCloseTo(2, within(1e-9));
        assertThat(GradientDescent.loss(new double[] {1, 2, 3}, new double[] {5, 8, 11}, 3, 2))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    @Order(2)
    void lossRefusesPointsThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> GradientDescent.loss(NONE, NONE, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> GradientDescent.loss(X, NONE, 0, 0));
    }

    @Test
    @Order(3)
    void gradientIsTheSlopeOfTheLoss() {
        double[] gradient = GradientDescent.gradient(new double[] {0, 1}, new double[] {1, 5}, 2, 1);

        assertThat(gradient).containsExactly(new double[] {-2, -2}, within(1e-9));
    }

    @Test
    @Order(4)
    void gradientIsZeroAtAPerfectFit() {
        double[] gradient = GradientDescent.gradient(new double[] {1, 2, 3}, new double[] {5, 8, 11}, 3, 2);

        assertThat(gradient).containsExactly(new double[] {0, 0}, within(1e-9));
    }

    @Test
    @Order(5)
    void gradientRefusesPointsThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> GradientDescent.gradient(NONE, NONE, 0, 0));
    }

    @Test
    @Order(6)
    void fitFollowsTheUpdateRule() {
        double[] x = {0, 1};
        double[] y = {1, 5};

        assertThat(GradientDescent.fit(x, y, 0.1, 0)).containsExactly(new double[] {0, 0}, within(1e-9));
        assertThat(GradientDescent.fit(x, y, 0.1, 1)).containsExactly(new double[] {0.5, 0.6}, within(1e-9));
        assertThat(GradientDescent.fit(x, y, 0.1, 2)).containsExactly(new double[] {0.89, 1.03}, within(1e-9));
    }

    @Test
    @Order(7)
    void fitPrintsOneLossALine() {
        GradientDescent.fit(new double[] {0, 1}, new double[] {1, 5}, 0.1, 5);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.matches(".*\\d.*")))
                .as("lines with a number: the loss before each of 5 updates, after each, or all 6")
                .hasSizeBetween(5, 6);
    }

    @Test
    @Order(8)
    void fitRefusesPointsThatAreNoneAndNegativeSteps() {
        assertThrows(IllegalArgumentException.class, () -> GradientDescent.fit(NONE, NONE, 0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> GradientDescent.fit(X, Y, 0.1, -1));
    }

    @Test
    @Order(9)
    void behaviorTellsTheThreeRunsApart() {
        assertThat(GradientDescent.behavior(X, Y, 0.0001, 1000)).isEqualTo(Behavior.CRAWLS);
        assertThat(GradientDescent.behavior(X, Y, 0.01, 1000)).isEqualTo(Behavior.CONVERGES);
        assertThat(GradientDescent.behavior(X, Y, 1.0, 1000)).isEqualTo(Behavior.DIVERGES);
    }

    @Test
    @Order(10)
    void behaviorNeedsAStep() {
        assertThrows(IllegalArgumentException.class, () -> GradientDescent.behavior(X, Y, 0.01, 0));
    }
}
