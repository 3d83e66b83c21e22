package grader.student.card;

import grader.student.assess.CheckStanding;
import grader.student.assess.ExerciseStanding;
import grader.student.run.Outcome;
import grader.student.run.Outcome.Kind;
import grader.words.bundle.SampleAnswers;
import grader.words.bundle.SampleCard;
import grader.words.bundle.SampleSteps;

/** What card and page say alike of an outcome, in the words of the catalogue. */
final class Words {

    private static final String STATEMENTS = "exercises/statements/";

    private Words() {}

    static String state(ExerciseStanding standing) {
        int open = standing.count(Kind.NOT_ATTEMPTED);
        return switch (standing.state()) {
            case DONE -> SampleCard.done();
            case NOT_STARTED -> SampleCard.notStarted();
            case BROKEN -> SampleCard.broken();
            case BEGUN -> SampleCard.toWrite(open);
            case WRONG -> SampleCard.wrong(standing.failures().size(), open);
        };
    }

    static String title(CheckStanding standing) {
        return standing.check().method() + " " + standing.check().title();
    }

    static String got(Outcome outcome) {
        return switch (outcome.kind()) {
            case ENDLESS -> SampleAnswers.endless();
            case ENDED -> SampleAnswers.ended();
            case LOST -> SampleAnswers.lost(outcome.note());
            case MISSING -> outcome.note();
            default -> outcome.got();
        };
    }

    /** What else there is to say about the answer; empty for nothing. */
    static String note(Outcome outcome) {
        return outcome.kind() == Kind.WRONG || outcome.kind() == Kind.THREW ? outcome.note() : "";
    }

    /** Why this input is the one that is shown; empty where there is only one. */
    static String smallest(CheckStanding standing) {
        int rung = standing.outcome().rung();
        int rungs = standing.check().ladder().size();
        if (rungs == 1 || standing.outcome().kind() == Kind.MISSING) {
            return "";
        }
        return SampleCard.smallest(rung, rungs);
    }

    static String printed(Outcome outcome) {
        String first = outcome.printed().lines().findFirst().orElse("");
        return SampleCard.printed(first, outcome.lines());
    }

    static String read(ExerciseStanding standing, CheckStanding check) {
        return STATEMENTS + standing.exercise().id() + ".html#" + check.check().read();
    }

    static String hint(CheckStanding standing, int level) {
        return standing.check().hints().get(level - 1);
    }

    /** What to say where the hints of the check are about another question; empty where they are about the right one. */
    static String ownIdea(Outcome outcome) {
        return switch (outcome.kind()) {
            case ENDLESS -> SampleSteps.whyEndless();
            case ENDED -> SampleSteps.whyEnded();
            case MISSING -> SampleSteps.whyMissing();
            default -> "";
        };
    }
}
