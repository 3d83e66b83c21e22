package grader.cli;

import grader.engine.judge.FeedbackLevel;
import picocli.CommandLine.Option;

/** The option that both grading commands share. */
final class FeedbackOption {

    @Option(
            names = "--feedback",
            paramLabel = "hints|full",
            defaultValue = "hints",
            description = "hints: nothing of a hidden check's input or expected value is shown; full: everything, for "
                    + "instructors. Default: ${DEFAULT-VALUE}.")
    private FeedbackLevel level;

    FeedbackLevel level() {
        return level;
    }
}
