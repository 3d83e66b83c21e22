package practice;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The sample checks of {@link Cosine}, as they stand in {@code cosine.samples}. */
class CosineTest {

    @TestFactory
    Stream<DynamicNode> samples() {
        return SampleTests.of("cosine", Cosine.class);
    }
}
