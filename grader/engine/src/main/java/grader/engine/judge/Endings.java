package grader.engine.judge;

import grader.engine.plan.PlannedCheck;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Detail;
import grader.protocol.CodeLocation;
import grader.protocol.Reply;
import grader.suite.Mismatch;
import grader.words.Feedback;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

/** Reads how a check ended from what JUnit says and what its calls came to. */
final class Endings {

    private Endings() {}

    static Ending of(PlannedCheck check, TestExecutionResult result, JudgeSession session) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (thrown instanceof CallEnded ended) {
            return ended.ending();
        } else if (session.firstEnding().isPresent()) {
            return session.firstEnding().get(); // the check swallowed it, and may not pass by that
        } else if (result.getStatus() == Status.SUCCESSFUL) {
            return Ending.PASSED;
        } else if (thrown instanceof Mismatch mismatch) {
            return new Ending(
                    CheckStatus.FAILED,
                    Feedback.wrong(mismatch.property()),
                    Optional.empty(),
                    Optional.of(
                            mismatch.namesItsCall()
                                    ? new Detail(mismatch.detail())
                                    : withCall(session, mismatch.detail())));
        } else if (thrown instanceof StudentException student) {
            return threw(student.method(), student.threw(), session);
        } else if (thrown instanceof StudentIllegalArgument student) {
            return threw(student.method(), student.threw(), session);
        }
        throw new IllegalStateException(
                "check '" + check.id() + "' ended with " + thrown
                        + "; a check says what it expects through Expect and throws nothing of its own",
                thrown);
    }

    private static Ending threw(String method, Reply.Threw threw, JudgeSession session) {
        return new Ending(
                CheckStatus.ERROR,
                Feedback.threw(method, threw.type(), threw.at().map(CodeLocation::place)),
                JudgeSession.line(threw.at()),
                Optional.of(withCall(session, "threw " + threw.type() + ": " + threw.message())));
    }

    private static Detail withCall(JudgeSession session, String end) {
        return new Detail(
                session.lastCall().map(call -> Calls.shown(call) + " " + end).orElse(end));
    }
}
