package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

class NotAttemptedIsSkippedTest {

    @Test
    void skipsWhatIsNotAttemptedAndFailsWhatIsWrong() {
        var outcomes = run(StubFixture.class);

        assertThat(outcomes)
                .containsEntry("right()", "SUCCESSFUL")
                .containsEntry("wrong()", "FAILED")
                .containsEntry("stub()", "ABORTED: not attempted yet: NotAttemptedIsSkippedTest$StubFixture.lesson")
                .containsEntry(
                        "stubWhereARefusalIsExpected()",
                        "ABORTED: not attempted yet: NotAttemptedIsSkippedTest$StubFixture.lesson")
                .containsEntry(
                        "stubBelowAWrapper()",
                        "ABORTED: not attempted yet: NotAttemptedIsSkippedTest$StubFixture.lesson")
                .containsEntry("unmodifiableList()", "FAILED")
                .containsEntry("unsupportedWithoutMessage()", "FAILED")
                .containsEntry("circleOfCauses()", "FAILED")
                .hasSize(8);
    }

    @Test
    void theDeliveredSettingsRunTestsForRealAndInTheirOrder() {
        assertThat(run(OrderFixture.class)).containsEntry("b()", "SUCCESSFUL").containsEntry("a()", "SUCCESSFUL");
        assertThat(OrderFixture.ORDER).containsExactly("b", "a");
    }

    private static Map<String, String> run(Class<?> fixture) {
        Map<String, String> outcomes = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    outcomes.put(test.getDisplayName(), describe(result));
                }
            }
        };
        LauncherFactory.create()
                .execute(request().selectors(selectClass(fixture)).build(), listener);
        return outcomes;
    }

    private static String describe(TestExecutionResult result) {
        boolean aborted = result.getStatus() == TestExecutionResult.Status.ABORTED;
        return result.getStatus()
                + (aborted ? ": " + result.getThrowable().orElseThrow().getMessage() : "");
    }

    @ExtendWith(NotAttemptedIsSkipped.class)
    static class StubFixture {

        private static int lesson() {
            throw new UnsupportedOperationException("TODO: write it");
        }

        @Test
        void right() {
            assertThat(2 + 2).isEqualTo(4);
        }

        @Test
        void wrong() {
            assertThat(2 + 2).isEqualTo(5);
        }

        @Test
        void stub() {
            assertThat(lesson()).isEqualTo(4);
        }

        @Test
        void stubWhereARefusalIsExpected() {
            assertThrows(IllegalArgumentException.class, StubFixture::lesson);
        }

        @Test
        void stubBelowAWrapper() {
            try {
                lesson();
            } catch (UnsupportedOperationException stub) {
                throw new IllegalStateException(new RuntimeException(stub));
            }
        }

        @Test
        void unmodifiableList() {
            List.of("a").add("b");
        }

        @Test
        void unsupportedWithoutMessage() {
            throw new UnsupportedOperationException();
        }

        @Test
        void circleOfCauses() {
            RuntimeException inner = new RuntimeException("inner");
            inner.initCause(new RuntimeException("outer", inner));
            throw inner;
        }
    }

    static class OrderFixture {

        static final List<String> ORDER = new ArrayList<>();

        @Test
        @Order(2)
        void a() {
            ORDER.add("a");
        }

        @Test
        @Order(1)
        void b() {
            ORDER.add("b");
        }
    }
}
