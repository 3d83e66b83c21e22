package practice;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The sample checks of {@link CoinSimulation}, as they stand in {@code coin-simulation.samples}. */
class CoinSimulationTest {

    @TestFactory
    Stream<DynamicNode> samples() {
        return SampleTests.of("coin-simulation", CoinSimulation.class);
    }
}
