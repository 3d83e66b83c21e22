package grader.engine.judge;

import grader.engine.intake.ExerciseSource;
import grader.engine.scorecard.CheckResult.CodeLine;
import grader.engine.scorecard.Excerpt;
import grader.protocol.SourceUnit;
import java.util.List;
import java.util.Optional;

/** Finds the lines around a line of the student's. */
final class Excerpts {

    private static final int AROUND = 2;

    private Excerpts() {}

    /** Empty where the file is not at hand, where several have its name, and where it has no such line. */
    static Optional<Excerpt> around(CodeLine line, ExerciseSource source) {
        if (!(source instanceof ExerciseSource.Written written)) {
            return Optional.empty();
        }
        List<SourceUnit> files = written.units().stream()
                .filter(unit -> unit.file().equals(line.file()) || unit.file().endsWith("/" + line.file()))
                .toList();
        return files.size() == 1 ? around(line.number(), files.get(0).text()) : Optional.empty();
    }

    private static Optional<Excerpt> around(int marked, String text) {
        int first = Math.max(1, marked - AROUND);
        List<String> lines = text.lines()
                .skip(first - 1L)
                .limit(marked + AROUND - first + 1L)
                .toList();
        return marked < first + lines.size() ? Optional.of(new Excerpt(first, lines, marked)) : Optional.empty();
    }
}
