package grader.engine.judge;

import grader.engine.scorecard.CheckResult.CodeLine;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Detail;
import java.util.Optional;

/**
 * How a check ended.
 *
 * @param status as in the scorecard
 * @param message for students; empty where it passed
 * @param line the student's, where one is to blame
 * @param detail for instructors: call, got, expected
 */
record Ending(CheckStatus status, String message, Optional<CodeLine> line, Optional<Detail> detail) {

    static final Ending PASSED = new Ending(CheckStatus.PASSED, "", Optional.empty(), Optional.empty());

    static Ending of(CheckStatus status, String message) {
        return new Ending(status, message, Optional.empty(), Optional.empty());
    }

    /** The same, and for instructors the smallest call that fails. */
    Ending withSmallest(String call) {
        return new Ending(
                status, message, line, Optional.of(detail.orElse(Detail.NOTHING).withSmallest(call)));
    }

    static Ending notRun(String message) {
        return of(CheckStatus.NOT_RUN, message);
    }
}
