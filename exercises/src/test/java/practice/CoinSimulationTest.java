package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NotAttemptedIsSkipped.class)
class CoinSimulationTest {

    private static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    @Order(1)
    void headCountsLookLikeThoseOfAFairCoin() {
        int[] counts = CoinSimulation.headCounts(10_000, 100, generator(1));

        assertThat(counts).hasSize(10_000);
        assertThat(Arrays.stream(counts)).allMatch(count -> count >= 0 && count <= 100);
        assertThat(Arrays.stream(counts).average().orElseThrow())
                .as("the mean of 10,000 batches is 50 give or take 0.05; further than 0.5 never happens")
                .isCloseTo(50, within(0.5));
    }

    @Test
    @Order(2)
    void headCountsDependOnTheGeneratorAlone() {
        int[] counts = CoinSimulation.headCounts(100, 100, generator(1));

        assertThat(CoinSimulation.headCounts(100, 100, generator(1))).isEqualTo(counts);
        assertThat(CoinSimulation.headCounts(100, 100, generator(2))).isNotEqualTo(counts);
    }

    @Test
    @Order(3)
    void headCountsOfNothing() {
        assertThat(CoinSimulation.headCounts(0, 100, generator(1))).isEmpty();
        assertThat(CoinSimulation.headCounts(3, 0, generator(1))).containsExactly(0, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.headCounts(-1, 100, generator(1)));
        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.headCounts(100, -1, generator(1)));
    }

    @Test
    @Order(4)
    void histogramCountsTheBatches() {
        assertThat(CoinSimulation.histogram(new int[] {2, 0, 2, 1}, 3)).containsExactly(1, 1, 2, 0);
        assertThat(CoinSimulation.histogram(new int[] {}, 2)).containsExactly(0, 0, 0);
    }

    @Test
    @Order(5)
    void histogramRefusesImpossibleCounts() {
        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.histogram(new int[] {1, 4}, 3));
        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.histogram(new int[] {1, -1}, 3));
    }

    @Test
    @Order(6)
    void meanIsNotRounded() {
        assertThat(CoinSimulation.mean(new int[] {4, 5, 5, 8})).isCloseTo(5.5, within(1e-9));
        assertThat(CoinSimulation.mean(new int[] {7})).isCloseTo(7, within(1e-9));
    }

    @Test
    @Order(7)
    void standardDeviationDividesByN() {
        assertThat(CoinSimulation.standardDeviation(new int[] {4, 5, 5, 8})).isCloseTo(1.5, within(1e-9));
        assertThat(CoinSimulation.standardDeviation(new int[] {7})).isCloseTo(0, within(1e-9));
    }

    @Test
    @Order(8)
    void shareAtLeastCountsTheThresholdItself() {
        assertThat(CoinSimulation.shareAtLeast(new int[] {4, 5, 5, 8}, 5)).isCloseTo(0.75, within(1e-9));
        assertThat(CoinSimulation.shareAtLeast(new int[] {4, 5, 5, 8}, 9)).isCloseTo(0, within(1e-9));
    }

    @Test
    @Order(9)
    void noCountsHaveNoMeanNoDeviationAndNoShare() {
        int[] none = {};

        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.mean(none));
        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.standardDeviation(none));
        assertThrows(IllegalArgumentException.class, () -> CoinSimulation.shareAtLeast(none, 1));
    }
}
