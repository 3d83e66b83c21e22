package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

class SampleTestsTest {

    @Test
    void skipsWhatIsNotAttemptedAndFailsWhatIsWrong() {
        Map<String, TestExecutionResult> results = run(HalfDoneFixture.class);

        assertThat(status(results, "dot adds up the products")).isEqualTo("FAILED");
        assertThat(status(results, "dot refuses two different lengths")).isEqualTo("SUCCESSFUL");
        assertThat(status(results, "norm is the length of the arrow")).isEqualTo("ABORTED");
        assertThat(status(results, "similarity is the cosine of the angle")).isEqualTo("ABORTED");
        assertThat(status(results, "nearest puts the most similar first")).isEqualTo("FAILED");
    }

    @Test
    void saysWhatWasCalledWhatCameBackAndWhatWasExpected() {
        assertThat(message("dot adds up the products")).contains("dot([2], [3])", "got       5", "expected  6");
        assertThat(message("norm is the length of the arrow"))
                .isEqualTo("not attempted yet: SampleTestsTest$HalfDone.norm");
        assertThat(message("similarity is the cosine of the angle")).contains("SampleTestsTest$HalfDone.norm");
        assertThat(message("nearest puts the most similar first"))
                .contains("static int[] nearest(double[], double[][], int)");
    }

    @Test
    void anUnsupportedOperationThatIsNoStubIsAMistake() {
        assertThat(message("dot of two empty vectors is 0")).contains("UnsupportedOperationException");
        assertThat(status(run(HalfDoneFixture.class), "dot of two empty vectors is 0"))
                .isEqualTo("FAILED");
    }

    private static String message(String check) {
        return run(HalfDoneFixture.class)
                .get(check)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    private static String status(Map<String, TestExecutionResult> results, String check) {
        return results.get(check).getStatus().name();
    }

    private static Map<String, TestExecutionResult> run(Class<?> fixture) {
        Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(test.getDisplayName(), result);
                }
            }
        };
        LauncherFactory.create()
                .execute(request().selectors(selectClass(fixture)).build(), listener);
        return results;
    }

    /** A wrong dot, two stubs of which one is called by a written method, and no nearest. */
    static final class HalfDone {

        private HalfDone() {}

        static double dot(double[] a, double[] b) {
            if (a.length != b.length) {
                throw new IllegalArgumentException("lengths differ");
            }
            if (a.length == 0) {
                List.of().add(null);
            }
            return a[0] + b[0];
        }

        static double norm(double[] a) {
            throw new UnsupportedOperationException("TODO: write norm");
        }

        static double similarity(double[] a, double[] b) {
            return dot(a, b) / norm(a) / norm(b);
        }
    }

    static final class HalfDoneFixture {

        @TestFactory
        Stream<DynamicNode> samples() {
            return SampleTests.of("cosine", HalfDone.class);
        }
    }
}
