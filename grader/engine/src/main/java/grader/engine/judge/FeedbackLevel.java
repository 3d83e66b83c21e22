package grader.engine.judge;

/** How much a scorecard tells of hidden checks. */
public enum FeedbackLevel {
    /** Titles, properties and hints: no input, no expected value, nothing that the student's code said. */
    HINTS,
    /** Calls, results and expected values too, for instructors. */
    FULL
}
