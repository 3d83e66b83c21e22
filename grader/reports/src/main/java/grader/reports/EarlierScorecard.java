package grader.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A {@code scorecard.json} of an attempt before this one. Anybody may have written the file, so nothing of it is ever shown:
 * only which of the checks that we know had passed is taken from it.
 */
final class EarlierScorecard {

    private static final ObjectMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .build();

    private final Set<String> passed;

    private EarlierScorecard(Set<String> passed) {
        this.passed = Set.copyOf(passed);
    }

    /**
     * Reads a file's text.
     *
     * @throws IncomparableException if it is not a scorecard of this submission by these checks
     */
    static EarlierScorecard read(String text, Scorecard now) throws IncomparableException {
        JsonNode root = parse(text);
        if (!root.path("schemaVersion").asText().equals(Json.SCHEMA_VERSION)) {
            throw new IncomparableException("it is not a scorecard of this version");
        }
        if (!root.path("submission").path("id").asText().equals(now.id())) {
            throw new IncomparableException("it is another submission's");
        }
        Set<String> passed = new HashSet<>();
        Set<String> known = new TreeSet<>();
        for (JsonNode exercise : root.path("exercises")) {
            for (JsonNode check : exercise.path("checks")) {
                String key = key(exercise.path("id").asText(), check.path("id").asText())
                        + check.path("maxScore").asInt();
                known.add(key);
                if (check.path("status").asText().equals(CheckStatus.PASSED.word())) {
                    passed.add(key);
                }
            }
        }
        if (!known.equals(keys(now))) {
            throw new IncomparableException("it was graded by other checks");
        }
        return new EarlierScorecard(passed);
    }

    boolean passed(ExerciseResult exercise, CheckResult check) {
        return passed.contains(key(exercise, check));
    }

    private static JsonNode parse(String text) throws IncomparableException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IncomparableException("it is damaged");
        }
    }

    private static Set<String> keys(Scorecard card) {
        Set<String> keys = new TreeSet<>();
        card.exercises().forEach(exercise -> exercise.checks().forEach(check -> keys.add(key(exercise, check))));
        return keys;
    }

    private static String key(ExerciseResult exercise, CheckResult check) {
        return key(exercise.id(), check.id()) + check.maxScore();
    }

    private static String key(String exercise, String check) {
        return exercise + '\n' + check + '\n';
    }
}
