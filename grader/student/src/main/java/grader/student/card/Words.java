package grader.student.card;

import grader.student.assess.CheckStanding;
import grader.student.assess.ExerciseStanding;
import grader.student.run.Outcome;
import grader.student.run.Outcome.Kind;

/** The sentences that card and page share. */
final class Words {

    private static final String STATEMENTS = "exercises/statements/";

    private Words() {}

    static String state(ExerciseStanding standing) {
        int open = standing.count(Kind.NOT_ATTEMPTED);
        return switch (standing.state()) {
            case DONE -> "done";
            case NOT_STARTED -> "not started";
            case BROKEN -> "cannot be checked";
            case BEGUN -> open + " to write";
            case WRONG -> standing.failures().size() + " wrong" + (open > 0 ? ", " + open + " to write" : "");
        };
    }

    static String title(CheckStanding standing) {
        return standing.check().method() + " " + standing.check().title();
    }

    static String got(Outcome outcome) {
        return switch (outcome.kind()) {
            case ENDLESS -> "no answer: it was stopped after a long time";
            case ENDED -> "no answer: it ended the program";
            case LOST -> "no answer: " + outcome.note();
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
        String passed = rung == 0
                ? "it is the first of " + rungs
                : rung == 1 ? "the one before it passes" : "the " + rung + " before it pass";
        return "the smallest input that fails; " + passed;
    }

    static String printed(Outcome outcome) {
        String first = outcome.printed().lines().findFirst().orElse("");
        return first + (outcome.lines() > 1 ? "   (" + outcome.lines() + " lines)" : "");
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
            case ENDLESS -> "What has to happen for the loop to end, and which line makes it happen?";
            case ENDED -> "A method answers with return, or refuses with an exception; it may not end the program.";
            case MISSING -> "Names and types of the given methods stay as they were; helper methods may have any.";
            default -> "";
        };
    }

    static String hiddenChecks() {
        return "The 100 points are decided by hidden checks: the same rules, other inputs.";
    }
}
