package grader.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.engine.intake.Batch;
import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.Gradebook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a batch makes of faults; none of its items gets as far as to a worker. */
class BatchGraderTest {

    private static final List<Batch.Item> BROKEN = IntStream.range(0, 20)
            .mapToObj(number -> new Batch.Item("s" + number, "s" + number, () -> {
                throw new IllegalStateException("broken " + number);
            }))
            .toList();

    @Test
    void aFaultIsARowAndTheOthersGoOn() {
        List<Row> rows = grader(2).grade(BROKEN, row -> {});

        assertThat(rows).extracting(Row::id).hasSize(20).startsWith("s0", "s1");
        assertThat(rows.get(7).fault())
                .hasValueSatisfying(why -> assertThat(why).contains("broken 7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatTheListenerThrowsEndsTheBatchAndReachesTheCaller(int jobs) {
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> grader(jobs).grade(BROKEN, row -> {
                    told.add(row.id());
                    if (told.size() == 3) {
                        throw new UnsupportedOperationException("the disk is full");
                    }
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(told).hasSize(3);
    }

    private static BatchGrader grader(int jobs) {
        return new BatchGrader(new Grader(Kit.plan(), FeedbackLevel.HINTS), slot -> List.of("/no-such-program"), jobs);
    }
}
