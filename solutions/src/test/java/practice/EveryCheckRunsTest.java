package practice;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.Suite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The suite tests name the classes of checks by hand; one that they forget would let mutants of its method live. */
class EveryCheckRunsTest {

    @Test
    void theSuiteTestsRunEveryClassOfChecks() {
        List<Class<?>> planned = Suite.EXERCISE_CLASSES.stream()
                .flatMap(name -> Suite.checkClasses(load(name)).stream())
                .toList();

        List<Class<?>> run = Stream.of(
                        CosineSuiteTest.class,
                        GradientDescentSuiteTest.class,
                        CoinSimulationSuiteTest.class,
                        MajorityBaselineSuiteTest.class)
                .flatMap(test -> Stream.of(test.getDeclaredClasses()))
                .<Class<?>>map(Class::getSuperclass)
                .toList();

        assertThat(run).containsExactlyInAnyOrderElementsOf(planned);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }
}
