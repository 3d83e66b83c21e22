package practice;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The sample checks of {@link MajorityBaseline}, as they stand in {@code majority-baseline.samples}. */
class MajorityBaselineTest {

    @TestFactory
    Stream<DynamicNode> samples() {
        return SampleTests.of("majority-baseline", MajorityBaseline.class);
    }
}
