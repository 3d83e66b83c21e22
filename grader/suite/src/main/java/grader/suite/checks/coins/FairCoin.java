package grader.suite.checks.coins;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The statistics that each check of fair flips looks at, and the runs it takes them from.
 *
 * <p>A check looks twice at most: long runs are flipped only after short ones that were doubtful, and only long ones fail it.
 *
 * <p>A right solution fails one statistic with a probability of at most {@link Surprise#ALPHA} = 1e-9 (the two of a spread
 * share one allowance more, see {@link HeadCounts#spread}). There are fewer than 250 of them. Equal counts for two seeds
 * need equal generators behind them: at most 2^-32 for each of the three comparisons where a solution draws no more than an
 * int to seed a generator of its own. In all that is below 250·1e-9 + 3·2.4e-10 &lt; 2.6e-7, within the contract's 1e-6,
 * whatever way of drawing: the bounds are Chernoff's, and each style is a fresh draw.
 */
enum FairCoin {
    /** Heads come up half of the time; over the bell's million flips this catches a coin of 0.505. */
    HALF(Sample.values()) {
        @Override
        List<Surprise> surprises(Function<Sample, HeadCounts> runs) {
            List<HeadCounts> all = samples.stream().map(runs).toList();
            return Stream.concat(all.stream().map(HeadCounts::total), Stream.of(HeadCounts.total(all)))
                    .toList();
        }
    },
    /** Many flips a batch spread as independent flips do; flips used twice spread wider. */
    SPREAD(Sample.BELL, Sample.WORD, Sample.WORD_AND_ONE, Sample.THOUSAND) {
        @Override
        List<Surprise> surprises(Function<Sample, HeadCounts> runs) {
            return samples.stream()
                    .flatMap(s -> runs.apply(s).spread().stream())
                    .toList();
        }
    },
    /** The bell curve, cell by cell. */
    BELL(Sample.BELL) {
        @Override
        List<Surprise> surprises(Function<Sample, HeadCounts> runs) {
            return runs.apply(Sample.BELL).cells();
        }
    },
    /** The same for few flips a batch, where the curve is no bell yet. */
    FEW(Sample.TWO, Sample.THREE, Sample.SEVEN) {
        @Override
        List<Surprise> surprises(Function<Sample, HeadCounts> runs) {
            return samples.stream().flatMap(s -> runs.apply(s).cells().stream()).toList();
        }
    },
    /** No batch, and no single flip, tells of the next. */
    INDEPENDENT(Sample.ONE, Sample.TWO, Sample.THREE, Sample.BELL) {
        @Override
        List<Surprise> surprises(Function<Sample, HeadCounts> runs) {
            int[] lags = {1, 2, 3, 4, 5, 7, 8, 10, 16, 32, 50, 64, 100, 128, 1_000};
            return Stream.of(
                            runs.apply(Sample.ONE).products(64),
                            runs.apply(Sample.TWO).neighbours(1, 2, 3),
                            runs.apply(Sample.THREE).neighbours(1, 2, 3),
                            runs.apply(Sample.BELL).neighbours(lags),
                            runs.apply(Sample.BELL).neighbours(5_000),
                            List.of(runs.apply(Sample.BELL).mirrored()))
                    .flatMap(List::stream)
                    .toList();
        }
    };

    final List<Sample> samples;

    FairCoin(Sample... samples) {
        this.samples = List.of(samples);
    }

    /** The statistics of these runs. */
    abstract List<Surprise> surprises(Function<Sample, HeadCounts> runs);
}
