package grader.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Scorecard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code gradebook.csv}: RFC 4180, one row a submission. Columns: id, total, max, then score and status of each exercise,
 * then the grader's own fault if any, then the original name; a submission without a scorecard has blank scores, never 0.
 *
 * <p>The two texts that others choose stand last, so a spreadsheet's column count cannot be shifted by them, and a cell
 * that a spreadsheet would run as a formula starts with an apostrophe.
 */
public final class GradebookCsv {

    private static final String FORMULA_STARTS = "=+-@|%\uff1d\uff0b\uff0d\uff20";
    private static final Pattern INNER_FORMULA = Pattern.compile("([;,|\"]\\s*)(?=[=+@-])");

    /** The file's text. */
    public String write(Gradebook book) {
        var text = new StringWriter();
        var exercises = exercises(book);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header(exercises));
            for (var row : book.rows()) {
                csv.writeRecord(record(row, exercises));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> header(List<String> exercises) {
        var cells = new ArrayList<>(List.of("id", "total", "max"));
        exercises.forEach(id -> cells.addAll(List.of(guarded(id), guarded(id + "_status"))));
        cells.addAll(List.of("fault", "original_name"));
        return cells;
    }

    private static List<String> record(Gradebook.Row row, List<String> exercises) {
        var cells = new ArrayList<String>();
        cells.add(guarded(row.id()));
        cells.add(row.scorecard().map(card -> String.valueOf(card.score())).orElse(""));
        cells.add(row.scorecard().map(card -> String.valueOf(card.maxScore())).orElse(""));
        exercises.forEach(id -> cells.addAll(pair(row, id)));
        cells.add(guarded(row.fault().orElse("")));
        cells.add(guarded(row.originalName()));
        return cells;
    }

    private static List<String> pair(Gradebook.Row row, String exercise) {
        return row.scorecard().map(Scorecard::exercises).stream()
                .flatMap(List::stream)
                .filter(result -> result.id().equals(exercise))
                .findFirst()
                .map(result ->
                        List.of(String.valueOf(result.score()), result.status().word()))
                .orElse(List.of("", row.fault().isPresent() ? "grader-fault" : ""));
    }

    /** Quoting does not stop a formula; an apostrophe does, also behind what another program takes for a separator. */
    private static String guarded(String raw) {
        var safe = INNER_FORMULA.matcher(SafeText.line(raw)).replaceAll("$1'");
        var start = safe.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + safe : safe;
    }

    /** Every exercise that occurs, in the order of the course. */
    private static List<String> exercises(Gradebook book) {
        return book.rows().stream()
                .flatMap(row -> row.scorecard().stream())
                .flatMap(card -> card.exercises().stream())
                .map(ExerciseResult::id)
                .distinct()
                .toList();
    }
}
