package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.SeededGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That right solutions are never called unfair, by simulation with the statistics of the checks themselves.
 *
 * <p>Each simulation draws every {@link Sample} anew and looks at every statistic of every {@link FairCoin}. The build does a few.
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
     * @param surprises names of statistics that called a right solution unfair
     * @param farthest natural logarithm of the least chance that any statistic gave what was drawn
     */
    private record Tally(String way, int simulations, List<String> surprises, double farthest) {}

    @Test
    void noWayOfDrawingIsEverCalledUnfair() throws Exception {
        List<WayOfDrawing> solutions = WayOfDrawing.all();
        List<WayOfDrawing> fast =
                Stream.of(FastCoin.values()).map(FastCoin::way).toList();
        int flipByFlip = Math.max(1, SIMULATIONS / FLIP_BY_FLIP / solutions.size());
        int wordByWord = (SIMULATIONS - flipByFlip * solutions.size()) / fast.size();

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
        List<Surprise> farthest = IntStream.range(0, simulations)
                .parallel()
                .mapToObj(simulation -> farthest(way, simulation))
                .toList();
        return new Tally(
                way.name(),
                simulations,
                Surprise.tooLarge(farthest).stream().map(Surprise::name).toList(),
                farthest.stream().mapToDouble(Surprise::logTail).min().orElse(0));
    }

    private static Surprise farthest(WayOfDrawing way, long simulation) {
        Map<Sample, HeadCounts> runs = new EnumMap<>(Sample.class);
        for (Sample sample : Sample.values()) {
            // No two simulations of any two ways draw from the same seed.
            long seed = ((long) way.name().hashCode() << 32) + simulation * Sample.values().length + sample.ordinal();
            runs.put(
                    sample,
                    way.draw(
                            sample,
                            RandomGeneratorFactory.of(SeededGenerator.ALGORITHM).create(seed)));
        }
        return Stream.of(FairCoin.values())
                .flatMap(coin -> coin.surprises(runs::get).stream())
                .min((one, other) -> Double.compare(one.logTail(), other.logTail()))
                .orElseThrow();
    }

    private static String page(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> String.format(
                        Locale.ROOT,
                        "| `%s` | %,d | %d | %.1e |",
                        tally.way,
                        tally.simulations,
                        tally.surprises.size(),
                        Math.exp(tally.farthest)))
                .collect(Collectors.joining(
                        "\n",
                        "| way of drawing | simulations | called unfair | least chance seen |\n| --- | ---: | ---: | ---: |\n",
                        "\n"));
    }
}
