package grader.student.run;

import static org.assertj.core.api.Assertions.assertThat;

import grader.student.sample.Expectation.Losses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossesComparisonTest {

    private static final Losses EXPECTED = new Losses("", List.of(13.0, 7.685, 4.74365));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13\n7.685\n",
                "loss 7.685!\nloss: 4.74365\n",
                "13.0\n7.685\n4.744\n",
                "begin\nstep 0: 1.3e1\n\nstep 1: 7.685\nend\n"
            })
    void acceptsTheLossesBeforeOrAfterEachStepOrAllOfThem(String printed) {
        assertThat(LossesComparison.judge(printed, EXPECTED).right()).isTrue();
    }

    @Test
    void tellsWhatWasPrintedInstead() {
        assertThat(LossesComparison.judge("13 after step 0\n", EXPECTED))
                .isEqualTo(Judgement.wrong("printed 0", "1 line with a number, for 2 steps."));
        assertThat(LossesComparison.judge("", EXPECTED).got()).isEqualTo("no line with a number");
        assertThat(LossesComparison.judge("13\n7.5\n", EXPECTED).right()).isFalse();
    }
}
