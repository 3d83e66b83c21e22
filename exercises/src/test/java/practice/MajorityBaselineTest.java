package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NotAttemptedIsSkipped.class)
class MajorityBaselineTest {

    private static final List<String> TRAIN = List.of("cat", "cat", "dog");
    private static final List<String> NONE = List.of();

    @Test
    @Order(1)
    void majorityClassIsTheMostFrequentLabel() {
        assertThat(MajorityBaseline.majorityClass(List.of("ham", "spam", "ham")))
                .isEqualTo("ham");
        assertThat(MajorityBaseline.majorityClass(List.of("ham", "spam", "spam")))
                .isEqualTo("spam");
    }

    @Test
    @Order(2)
    void majorityClassOfATieIsTheFirstInStringOrder() {
        assertThat(MajorityBaseline.majorityClass(List.of("spam", "ham"))).isEqualTo("ham");
        assertThat(MajorityBaseline.majorityClass(List.of("ham", "spam"))).isEqualTo("ham");
    }

    @Test
    @Order(3)
    void majorityClassNeedsALabel() {
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.majorityClass(NONE));
    }

    @Test
    @Order(4)
    void accuracyIsTheShareOfEqualLabels() {
        assertThat(MajorityBaseline.accuracy("ham", List.of("ham", "spam", "ham", "Ham")))
                .isCloseTo(0.5, within(1e-9));
        assertThat(MajorityBaseline.accuracy("egg", List.of("ham", "spam"))).isCloseTo(0, within(1e-9));
    }

    @Test
    @Order(5)
    void accuracyNeedsALabel() {
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.accuracy("ham", NONE));
    }

    @Test
    @Order(6)
    void baselineLearnsFromTrainAndIsJudgedOnTest() {
        assertThat(MajorityBaseline.baseline(TRAIN, List.of("dog", "cat", "dog", "dog")))
                .isCloseTo(0.25, within(1e-9));
    }

    @Test
    @Order(7)
    void baselineNeedsBoth() {
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.baseline(NONE, TRAIN));
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.baseline(TRAIN, NONE));
    }

    @Test
    @Order(8)
    void beatingTheBaselineTakesMoreThanTwoStandardErrors() {
        List<String> test = new ArrayList<>(Collections.nCopies(80, "cat"));
        test.addAll(Collections.nCopies(20, "dog"));

        assertThat(MajorityBaseline.beatsBaseline(0.87, TRAIN, test)).isFalse();
        assertThat(MajorityBaseline.beatsBaseline(0.89, TRAIN, test)).isTrue();
    }

    @Test
    @Order(9)
    void beatsBaselineRefusesWhatIsNoAccuracy() {
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.beatsBaseline(1.5, TRAIN, TRAIN));
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.beatsBaseline(-0.5, TRAIN, TRAIN));
        assertThrows(IllegalArgumentException.class, () -> MajorityBaseline.beatsBaseline(0.5, NONE, TRAIN));
    }
}
