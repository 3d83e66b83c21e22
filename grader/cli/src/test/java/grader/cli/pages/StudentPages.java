package grader.cli.pages;

import grader.cli.Run;
import grader.student.assess.Assessment;
import grader.student.assess.CheckStanding;
import grader.student.assess.ExerciseStanding;
import grader.student.assess.ExerciseStanding.Problem;
import grader.student.card.Page;
import grader.student.run.Outcome;
import grader.student.run.Outcome.Kind;
import grader.student.run.Places;
import grader.student.sample.ExerciseSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of the students' bundle: the first exercise does not compile, the checks of the others end in every way. */
final class StudentPages {

    private StudentPages() {}

    static String usual() {
        return with("[2.0, 4.0]");
    }

    /** The text wherever a student's code can put one. */
    static String with(String text) {
        List<ExerciseStanding> standings = new ArrayList<>();
        for (ExerciseSamples exercise : samples()) {
            boolean first = standings.isEmpty();
            Problem problem = new Problem(text, text, text);
            standings.add(new ExerciseStanding(
                    exercise,
                    first ? Optional.of(problem) : Optional.empty(),
                    first ? List.of() : checks(exercise, text)));
        }
        return Page.write(new Assessment(standings));
    }

    private static List<CheckStanding> checks(ExerciseSamples exercise, String text) {
        Kind[] kinds = Kind.values();
        List<CheckStanding> checks = new ArrayList<>();
        for (var check : exercise.checks()) {
            Kind kind = kinds[checks.size() % kinds.length];
            checks.add(new CheckStanding(check, new Outcome(kind, 0, text, text, text, text, 2), text, text));
        }
        return checks;
    }

    private static List<ExerciseSamples> samples() {
        try {
            return new Places(Run.ROOT.resolve("exercises"), Path.of("target", "card")).samples();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
