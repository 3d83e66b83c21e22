package grader.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** {@code summary.json}: who is who, how each ended, and everything about the run that never enters a scorecard. */
public final class SummaryJson {

    /** Resource beside this class: JSON Schema 2020-12 of what {@link #write} returns. */
    public static final String SCHEMA = "summary.schema.json";

    /** The file's text. */
    public String write(Gradebook book) {
        return Json.document(json -> {
            run(json, book.run());
            counts(json, book);
            misconceptions(json, book);
            json.writeArrayFieldStart("submissions");
            for (var row : book.rows()) {
                row(json, row);
            }
            json.writeEndArray();
        });
    }

    private static void run(JsonGenerator json, Gradebook.RunFacts run) throws IOException {
        json.writeObjectFieldStart("run");
        Json.string(json, "graderVersion", run.graderVersion());
        Json.string(json, "javaVersion", run.javaVersion());
        json.writeNumberField("jobs", run.jobs());
        json.writeNumberField("seconds", BigDecimal.valueOf(run.seconds()).setScale(1, RoundingMode.HALF_UP));
        Json.string(json, "confinement", run.confinement());
        Json.strings(json, "probes", run.probes());
        Json.strings(json, "ignored", run.ignored());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Gradebook book) throws IOException {
        long graded =
                book.rows().stream().filter(row -> row.scorecard().isPresent()).count();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("submissions", book.rows().size());
        json.writeNumberField("graded", graded);
        json.writeNumberField("faults", book.rows().size() - graded);
        json.writeEndObject();
    }

    private static void misconceptions(JsonGenerator json, Gradebook book) throws IOException {
        json.writeArrayFieldStart("misconceptions");
        for (var mistake : ClassView.of(book).mistakes()) {
            json.writeStartObject();
            Json.string(json, "exercise", mistake.exercise());
            Json.string(json, "id", mistake.mistake().id());
            json.writeNumberField("submissions", mistake.students());
            json.writeNumberField("points", mistake.points());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, Gradebook.Row row) throws IOException {
        json.writeStartObject();
        Json.string(json, "id", row.id());
        Json.string(json, "originalName", row.originalName());
        json.writeStringField("status", row.scorecard().isPresent() ? "graded" : "fault");
        if (row.scorecard().isPresent()) {
            scores(json, row.scorecard().get());
        }
        if (row.fault().isPresent()) {
            Json.string(json, "fault", row.fault().get());
        }
        json.writeEndObject();
    }

    private static void scores(JsonGenerator json, Scorecard card) throws IOException {
        Json.string(json, "digest", card.digest());
        json.writeNumberField("score", card.score());
        json.writeNumberField("maxScore", card.maxScore());
        json.writeArrayFieldStart("exercises");
        for (ExerciseResult exercise : card.exercises()) {
            json.writeStartObject();
            Json.string(json, "id", exercise.id());
            json.writeStringField("status", exercise.status().word());
            json.writeNumberField("score", exercise.score());
            json.writeNumberField("maxScore", exercise.maxScore());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
