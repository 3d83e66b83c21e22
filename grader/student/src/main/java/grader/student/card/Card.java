package grader.student.card;

import grader.student.assess.Assessment;
import grader.student.assess.CheckStanding;
import grader.student.assess.ExerciseStanding;
import grader.student.assess.ExerciseStanding.Problem;
import grader.student.assess.ExerciseStanding.State;
import grader.student.card.Paper.Ink;
import grader.student.run.Outcome.Kind;
import grader.student.sample.SampleCheck;
import grader.words.bundle.SampleCard;
import grader.words.bundle.SampleSteps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The student's card: where you stand, what is wrong first, what to try next. */
public final class Card {

    private static final int TITLE = 22;
    private static final int WORDS = 33; // signs, the count and "12 wrong, 12 to write"
    private static final int WIDEST_BAR = 20;

    private final Look look;
    private final Request request;
    private Paper paper;

    /**
     * A card for a console.
     *
     * @param look what the console can show
     * @param request what the student wants to see
     */
    public Card(Look look, Request request) {
        this.look = look;
        this.request = request;
    }

    /** The card, with a line break behind each line. */
    public String write(Assessment assessment) {
        paper = new Paper(look);
        head(assessment);
        assessment.exercises().forEach(this::exercise);
        paper.blank();
        List<Opened> failures = failures(assessment);
        failures.stream().limit(request.all() ? failures.size() : 1).forEach(this::open);
        next(assessment, failures);
        paper.words(1, Ink.FAINT, SampleCard.hiddenChecks());
        paper.words(1, Ink.FAINT, SampleCard.report("reports/scorecard.html"));
        return paper.toString();
    }

    /** A check and the exercise that it is of. */
    private record Opened(ExerciseStanding exercise, CheckStanding check) {}

    private void head(Assessment assessment) {
        String title = " " + SampleCard.heading();
        String count = SampleCard.passing(assessment.passed(), assessment.total());
        String gap = " ".repeat(paper.width() - title.length() - count.length());
        paper.line(paper.inked(Ink.BOLD, title) + gap + paper.inked(Ink.BOLD, count));
    }

    private void exercise(ExerciseStanding standing) {
        int total = standing.exercise().checks().size();
        int passed = standing.count(Kind.PASSED);
        int bar = Math.min(WIDEST_BAR, paper.width() - TITLE - WORDS);
        int full = passed == 0 ? 0 : Math.max(1, bar * passed / total);
        String drawn = paper.plain("█".repeat(full) + "░".repeat(bar - full));
        String name = paper.cut(
                standing.exercise().number() + " " + standing.exercise().title(), TITLE);
        paper.line(" " + paper.inked(ink(standing.state()), paper.plain(sign(standing.state()))) + " " + name
                + " ".repeat(TITLE - name.length()) + drawn + " " + count(passed, total) + "  "
                + Words.state(standing));
        standing.problem().ifPresent(this::problem);
    }

    private void problem(Problem problem) {
        paper.line("     " + paper.cut(problem.place() + "   " + problem.code(), paper.width() - 5));
        paper.words(5, Ink.YELLOW, problem.words());
    }

    private static String count(int passed, int total) {
        return (passed < 10 ? " " : "") + passed + " of " + (total < 10 ? total + " " : total);
    }

    private static String sign(State state) {
        return switch (state) {
            case DONE -> "✔";
            case WRONG -> "✘";
            case BROKEN -> "!";
            case BEGUN, NOT_STARTED -> "·";
        };
    }

    private static Ink ink(State state) {
        return switch (state) {
            case DONE -> Ink.GREEN;
            case WRONG -> Ink.RED;
            case BROKEN -> Ink.YELLOW;
            case BEGUN, NOT_STARTED -> Ink.PLAIN;
        };
    }

    private static List<Opened> failures(Assessment assessment) {
        return assessment.exercises().stream()
                .flatMap(exercise -> exercise.failures().stream().map(check -> new Opened(exercise, check)))
                .toList();
    }

    private void open(Opened opened) {
        CheckStanding check = opened.check();
        paper.words(1, Ink.BOLD, opened.exercise().exercise().className() + "." + Words.title(check));
        paper.entry("call", Ink.PLAIN, check.rung().call().text());
        paper.entry("got", Ink.RED, Words.got(check.outcome()));
        if (check.outcome().kind() != Kind.MISSING) {
            paper.entry("expected", Ink.GREEN, check.rung().expected().words());
        }
        entryIfAny("note", Words.note(check.outcome()));
        entryIfAny("input", Words.smallest(check));
        if (!check.place().isEmpty()) {
            paper.cutEntry("your line", check.place() + "   " + check.code());
        }
        if (check.outcome().lines() > 0) {
            paper.cutEntry("printed", Words.printed(check.outcome()));
        }
        idea(check);
        paper.entry("read", Ink.PLAIN, Words.read(opened.exercise(), check));
        paper.blank();
    }

    private void entryIfAny(String label, String words) {
        if (!words.isEmpty()) {
            paper.entry(label, Ink.PLAIN, words);
        }
    }

    private void idea(CheckStanding check) {
        String own = Words.ownIdea(check.outcome());
        if (!own.isEmpty()) {
            paper.entry("idea", Ink.PLAIN, own);
            return;
        }
        int level = request.hintShown();
        paper.entry("idea", Ink.PLAIN, Words.hint(check, level));
        paper.entry("", Ink.FAINT, SampleSteps.hint(level, SampleCheck.HINTS));
    }

    private void next(Assessment assessment, List<Opened> failures) {
        int hidden = request.all() ? 0 : failures.size() - 1;
        if (hidden > 0) {
            paper.words(1, Ink.PLAIN, SampleSteps.others(hidden));
        }
        if (assessment.exercises().stream().anyMatch(standing -> standing.state() == State.BROKEN)) {
            paper.words(1, Ink.PLAIN, SampleSteps.mendLine());
        } else if (!failures.isEmpty()) {
            String method = failures.get(0).check().check().method();
            paper.words(1, Ink.PLAIN, SampleSteps.change(method));
        } else {
            nextExercise(assessment)
                    .ifPresentOrElse(
                            exercise ->
                                    nextToWrite(exercise, exercise.nextMethod().orElseThrow()),
                            () -> paper.words(1, Ink.PLAIN, SampleSteps.handIn()));
        }
    }

    /** One that is begun goes before one that is not: students begin where they like. */
    private static Optional<ExerciseStanding> nextExercise(Assessment assessment) {
        return assessment.exercises().stream()
                .filter(exercise -> exercise.nextMethod().isPresent())
                .min(Comparator.comparing(exercise -> exercise.state() != State.BEGUN));
    }

    private void nextToWrite(ExerciseStanding exercise, String method) {
        CheckStanding check = exercise.checks().stream()
                .filter(standing -> standing.check().method().equals(method))
                .findFirst()
                .orElse(exercise.checks().get(0));
        paper.words(1, Ink.PLAIN, SampleSteps.write(exercise.exercise().className() + "." + method));
        paper.entry(
                "file",
                Ink.PLAIN,
                "exercises/src/main/java/practice/" + exercise.exercise().className() + ".java");
        paper.entry("read", Ink.PLAIN, Words.read(exercise, check));
        if (request.hint() > 0) {
            idea(check);
        }
    }
}
