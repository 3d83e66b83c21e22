package practice;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The sample checks of {@link GradientDescent}, as they stand in {@code gradient-descent.samples}. */
class GradientDescentTest {

    @TestFactory
    Stream<DynamicNode> samples() {
        return SampleTests.of("gradient-descent", GradientDescent.class);
    }
}
