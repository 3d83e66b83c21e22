package grader.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.Detail;
import grader.engine.scorecard.Scorecard;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instructors see the smallest call that fails; students see nothing of it. */
class SmallestTest {

    private static final Path WRONG = Kit.ROOT.resolve("solutions/src/variants/cosine/norm-without-root");

    @TempDir
    Path folder;

    @Test
    void instructorsReadTheSmallestCallThatFails() {
        assertThat(normCheck(grade(FeedbackLevel.FULL)).detail().flatMap(Detail::smallestInWords))
                .contains("Smallest input that fails: norm([2.0]) returned 4.0, expected 2.0");
    }

    @Test
    void studentsReadNothingOfIt() {
        Scorecard scorecard = grade(FeedbackLevel.HINTS);

        assertThat(normCheck(scorecard).detail()).isEmpty();
        assertThat(scorecard.toString()).doesNotContain("Smallest");
        assertThat(scorecard.score()).isEqualTo(grade(FeedbackLevel.FULL).score());
    }

    private static CheckResult normCheck(Scorecard scorecard) {
        return Kit.check(scorecard, "cosine", "norm-known-values");
    }

    private Scorecard grade(FeedbackLevel feedback) {
        try (Kit kit = new Kit(folder, feedback)) {
            return kit.grade(WRONG);
        }
    }
}
