package grader.suite.checks.coins;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.SeededGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That right solutions are never called unfair, by simulation with the statistics of the checks themselves.
 *
 * <p>Each simulation draws every {@link Sample} anew and looks at every statistic of every {@link FairCoin}, twice where the
 * first look leaves a doubt. The build does a few.
 * {@code -Pnightly} does a million, about an hour of processor time: some with each right solution that the project has, most with
 * each {@link FastCoin}. {@code target/simulated-coins.md} says what came of them.
 */
class SimulatedCoinsTest {

    private static final int SIMULATIONS = Integer.getInteger("coin.simulations", 120);

    /** One in so many is drawn by right solutions, flip by flip; the others a word at a time. */
    private static final int FLIP_BY_FLIP = 40;

    private static final int LEAST_WAYS = 6;
    private static final Path PAGE = Path.of("target", "simulated-coins.md");

    /**
     * What came of many simulations of one way of drawing.
     *
     * @param doubts how often the short runs left a doubt, so that the long ones were drawn
     * @param surprises names of statistics that called a right solution unfair
     * @param farthest natural logarithm of the least chance that any statistic gave what was drawn
     */
    private record Tally(String way, int simulations, int doubts, List<String> surprises, double farthest) {}

    @Test
    void noWayOfDrawingIsEverCalledUnfair() throws Exception {
        List<WayOfDrawing> solutions = WayOfDrawing.all();
        List<WayOfDrawing> fast =
                Stream.of(FastCoin.values()).map(FastCoin::way).toList();
        int flipByFlip = Math.max(1, SIMULATIONS / FLIP_BY_FLIP / solutions.size());
        int left = SIMULATIONS - flipByFlip * solutions.size();
        int wordByWord = (left + fast.size() - 1) / fast.size();

        List<Tally> tallies = new ArrayList<>();
        for (WayOfDrawing way : solutions) {
            tallies.add(tally(way, flipByFlip));
        }
        for (WayOfDrawing way : fast) {
            tallies.add(tally(way, wordByWord));
            Files.writeString(PAGE, page(tallies)); // a long run may be looked at, and be cut short
        }

        assertThat(solutions).hasSizeGreaterThanOrEqualTo(LEAST_WAYS);
        assertThat(tallies)
                .allSatisfy(tally -> assertThat(tally.surprises).as(tally.way).isEmpty());
    }

    private static Tally tally(WayOfDrawing way, int simulations) {
        List<Optional<Surprise>> farthest = IntStream.range(0, simulations)
                .parallel()
                .mapToObj(simulation -> farthest(way, simulation))
                .toList();
        List<Surprise> thorough = farthest.stream().flatMap(Optional::stream).toList();
        return new Tally(
                way.name(),
                simulations,
                thorough.size(),
                Surprise.tooLarge(thorough).stream().map(Surprise::name).toList(),
                thorough.stream().mapToDouble(Surprise::logTail).min().orElse(0));
    }

    /** The farthest of the long runs; none where short ones leave no doubt, as in the checks. */
    private static Optional<Surprise> farthest(WayOfDrawing way, long simulation) {
        return statistics(way, Look.GLANCE, simulation).anyMatch(Surprise::isDoubtful)
                ? statistics(way, Look.THOROUGH, simulation).min(Comparator.comparingDouble(Surprise::logTail))
                : Optional.empty();
    }

    private static Stream<Surprise> statistics(WayOfDrawing way, Look look, long simulation) {
        Map<Sample, HeadCounts> runs = new EnumMap<>(Sample.class);
        for (Sample sample : Sample.values()) {
            // No two simulations of any two ways draw from the same seed; both looks at one sample do, as in the
            // checks.
            long seed = ((long) way.name().hashCode() << 32) + simulation * Sample.values().length + sample.ordinal();
            RandomGenerator random =
                    RandomGeneratorFactory.of(SeededGenerator.ALGORITHM).create(seed);
            runs.put(sample, way.draw(sample, look, random));
        }
        return Stream.of(FairCoin.values()).flatMap(coin -> coin.surprises(runs::get).stream());
    }

    private static String page(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> String.format(
                        Locale.ROOT,
                        "| `%s` | %,d | %,d | %d | %.1e |",
                        tally.way,
                        tally.simulations,
                        tally.doubts,
                        tally.surprises.size(),
                        Math.exp(tally.farthest)))
                .collect(Collectors.joining(
                        "\n",
                        "| way of drawing | simulations | looked at twice | called unfair | least chance seen |\n| --- | ---: | ---: | ---: | ---: |\n",
                        "\n"));
    }
}
