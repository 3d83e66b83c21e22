package grader.engine;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.worker.WorkerProcess;
import grader.engine.worker.WorkerStartException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartsTest {

    private final Starts starts = new Starts();

    @Test
    void twoFailuresInARowAreEnough() {
        starts.failed(failure());
        assertThat(starts.hopeless()).isEmpty();

        starts.failed(failure());
        assertThat(starts.hopeless()).hasValueSatisfying(why -> assertThat(why).contains("no-such-program"));
    }

    @Test
    void aSuccessBetweenThemGivesHope() {
        starts.failed(failure());
        starts.succeeded();
        starts.failed(failure());

        assertThat(starts.hopeless()).isEmpty();
    }

    @Test
    void whereWorkersHaveStartedItTakesMoreToGiveUp() {
        starts.succeeded();
        for (int i = 0; i < 5; i++) {
            starts.failed(failure());
        }
        assertThat(starts.hopeless()).isEmpty();

        starts.failed(failure());
        assertThat(starts.hopeless()).isPresent();
    }

    private static WorkerStartException failure() {
        try {
            WorkerProcess.start(List.of("/no-such-program")).close();
            throw new AssertionError("a program that is not there has started");
        } catch (WorkerStartException expected) {
            return expected;
        }
    }
}
