package grader.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Mistake;
import grader.engine.scorecard.Scorecard;
import java.io.IOException;
import java.util.Optional;

/** {@code scorecard.json}: the same scorecard gives the same bytes; its schema is {@link #SCHEMA}. */
public final class JsonScorecard {

    /** Far more than any call of a check takes, far less than a student's code could return. */
    private static final int DETAIL_LIMIT = 9_000;

    /** Resource beside this class: JSON Schema 2020-12 of what {@link #write} returns. */
    public static final String SCHEMA = "scorecard.schema.json";

    /** The file's text; well-formed Unicode whatever the scorecard holds. */
    public String write(Scorecard card) {
        return Json.document(json -> {
            json.writeObjectFieldStart("submission");
            Json.string(json, "id", card.id());
            Json.string(json, "digest", card.digest());
            json.writeEndObject();
            points(json, card.score(), card.maxScore());
            Json.strings(json, "notes", card.notes());
            json.writeArrayFieldStart("exercises");
            for (var exercise : card.exercises()) {
                exercise(json, exercise);
            }
            json.writeEndArray();
        });
    }

    private static void exercise(JsonGenerator json, ExerciseResult exercise) throws IOException {
        json.writeStartObject();
        Json.string(json, "id", exercise.id());
        Json.string(json, "title", exercise.title());
        json.writeStringField("status", exercise.status().word());
        points(json, exercise.score(), exercise.maxScore());
        Json.strings(json, "messages", exercise.messages());
        json.writeArrayFieldStart("checks");
        for (var check : exercise.checks()) {
            check(json, check);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void check(JsonGenerator json, CheckResult check) throws IOException {
        json.writeStartObject();
        Json.string(json, "id", check.id());
        Json.string(json, "method", check.method());
        Json.string(json, "title", check.title());
        json.writeStringField("status", check.status().word());
        points(json, check.score(), check.maxScore());
        present(json, "message", Optional.of(check.message()));
        present(json, "hint", Optional.of(check.hint()));
        present(json, "misconception", check.misconception().map(Mistake::id));
        present(json, "advice", check.misconception().map(Mistake::sentence));
        if (check.line().isPresent()) {
            line(json, check.line().get());
        }
        present(json, "detail", check.detail().map(detail -> SafeText.cut(detail.toString(), DETAIL_LIMIT)));
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, CheckResult.CodeLine line) throws IOException {
        json.writeObjectFieldStart("line");
        Json.string(json, "file", line.file());
        json.writeNumberField("number", line.number());
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, int score, int maxScore) throws IOException {
        json.writeNumberField("score", score);
        json.writeNumberField("maxScore", maxScore);
    }

    private static void present(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent() && !value.get().isEmpty()) {
            Json.string(json, name, value.get());
        }
    }
}
