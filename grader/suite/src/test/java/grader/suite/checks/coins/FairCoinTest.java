package grader.suite.checks.coins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a right solution is called unfair less than once in a million, by calculation; {@link SimulatedCoinsTest} tries it. */
class FairCoinTest {

    @Test
    void aRightSolutionFailsWithLessThanOneInAMillion() {
        Map<Sample, HeadCounts> runs = draw(strong(1));
        int statistics = Stream.of(FairCoin.values())
                .mapToInt(coin -> coin.surprises(runs::get).size())
                .sum();
        int allowancesOfSpread = 4;
        double equalSeeds = 3 * Math.pow(2, -32);

        double total = (statistics + allowancesOfSpread) * Surprise.ALPHA + equalSeeds;

        assertThat(statistics).isBetween(150, 250);
        assertThat(total).isLessThan(2.6e-7);
    }

    @Test
    void countsOfTwoSeedsAreNeverEqualByChance() {
        double equalInOneBatch =
                Arrays.stream(HeadCounts.binomial(64)).map(p -> p * p).sum();

        assertThat(150 * Math.log10(equalInOneBatch)).isLessThan(-150);
    }

    @Test
    void allRunsTogetherDrawLessThanTheBudget() {
        long others = 7 * 150 * 64 + 300 * 2 + 40 + 3_000 + 1_200 + 100;

        assertThat(draws(Look.GLANCE) + others).isLessThan(400_000);
        assertThat(draws(Look.GLANCE) + draws(Look.THOROUGH) + others).isLessThan(1_900_000);
    }

    @Test
    void theBoundIsNeverBelowTheExactBinomialTail() {
        for (int flips : new int[] {1, 2, 20, 100}) {
            double[] binomial = HeadCounts.binomial(flips);
            for (int heads = flips / 2 + 1; heads <= flips; heads++) {
                double exact = Arrays.stream(binomial, heads, flips + 1).sum();
                double bound = Math.exp(Chance.event(0.5).logTail(flips, heads));
                double mirrored = Math.exp(Chance.event(0.5).logTail(flips, flips - heads));

                assertThat(bound)
                        .isGreaterThanOrEqualTo(exact * (1 - 1e-9))
                        .isCloseTo(mirrored, within(1e-9 + 1e-6 * bound));
            }
        }
    }

    @Test
    void theBoundFallsAsSumsMoveOut() {
        Chance die = new Chance(new double[] {0.5, 0.25, 0.25}, new double[] {0, 1, 4});
        double last = 0;
        assertThat(die.logTail(100, 126)).as("within three standard errors").isZero();
        for (int sum = 180; sum <= 400; sum++) {
            double bound = die.logTail(100, sum);
            assertThat(bound).isLessThan(last);
            last = bound;
        }
    }

    @Test
    void binomialProbabilitiesAreThoseOfTheContract() {
        double[] binomial = HeadCounts.binomial(100);

        assertThat(Arrays.stream(binomial, 60, 101).sum()).isCloseTo(0.028443966820490395, within(1e-14));
        assertThat(Arrays.stream(binomial, 61, 101).sum()).isCloseTo(0.017600100108852407, within(1e-14));
        assertThat(HeadCounts.binomial(0)).containsExactly(1);
        assertThat(Arrays.stream(HeadCounts.binomial(1_000)).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aCoinThatIsSlightlyOffIsCalledUnfair() {
        for (long seed = 1; seed <= 5; seed++) {
            RandomGenerator random = strong(seed);
            int[] counts = new int[Sample.BELL.batches(Look.THOROUGH)];
            for (int i = 0; i < counts.length; i++) {
                for (int flip = 0; flip < 100; flip++) {
                    counts[i] += random.nextDouble() < 0.505 ? 1 : 0;
                }
            }
            assertThat(new HeadCounts(counts, 100).total().tooLarge()).isTrue();
        }
    }

    @Test
    void aRepeatedRhythmIsCalledDependent() {
        int[] rhythm = new int[20_000];
        Arrays.setAll(rhythm, i -> Long.bitCount(0x9E3779B97F4A7C15L >>> i % 64 & 1));

        List<Surprise> surprises = new HeadCounts(rhythm, 1).products(64);

        assertThat(Surprise.tooLarge(surprises)).extracting(Surprise::name).contains("flips 64 apart");
    }

    private static long draws(Look look) {
        return Arrays.stream(Sample.values())
                .mapToLong(sample -> sample.draws(look))
                .sum();
    }

    private static RandomGenerator strong(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Map<Sample, HeadCounts> draw(RandomGenerator random) {
        Map<Sample, HeadCounts> runs = new EnumMap<>(Sample.class);
        for (Sample sample : Sample.values()) {
            int[] counts = new int[sample.batches(Look.THOROUGH)];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = heads(sample.flips, random);
            }
            runs.put(sample, new HeadCounts(counts, sample.flips));
        }
        return runs;
    }

    private static int heads(int flips, RandomGenerator random) {
        int heads = 0;
        for (int left = flips; left > 0; left -= 64) {
            long bits = random.nextLong();
            heads += Long.bitCount(left >= 64 ? bits : bits >>> 64 - left);
        }
        return heads;
    }
}
