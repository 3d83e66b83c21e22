package grader.student.assess;

import grader.student.assess.ExerciseStanding.Problem;
import grader.student.run.Event;
import grader.student.run.Outcome;
import grader.student.run.Outcome.Kind;
import grader.student.run.Places;
import grader.student.run.SourceFile;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.SampleCheck;
import grader.words.bundle.SampleAnswers;
import grader.words.bundle.SampleCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an assessment of what a journal says. */
final class JournalReader {

    private final Places places;
    private final List<ExerciseSamples> exercises;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, Problem> problems = new HashMap<>();
    private final Map<String, Event> lines = new HashMap<>();

    JournalReader(Places places, List<ExerciseSamples> exercises) {
        this.places = places;
        this.exercises = exercises;
    }

    /** The start that has no end behind it, if the journal stops there. */
    static Optional<Event> unanswered(List<Event> events) {
        Event open = null;
        for (Event event : events) {
            if (event.what().equals(Event.START)) {
                open = event;
            } else if (event.what().equals(Event.END)) {
                open = null;
            }
        }
        return Optional.ofNullable(open);
    }

    Assessment read(List<Event> events) {
        Event started = null;
        boolean compiled = false;
        for (Event event : events) {
            switch (event.what()) {
                case Event.BROKEN -> problems.put(event.get(1), broken(event));
                case Event.ABSENT -> problems.put(event.get(1), absent(event.get(1)));
                case Event.LINES -> lines.put(event.get(1) + "/" + event.get(2), event);
                case Event.READY -> {
                    compiled = true;
                    lost(started); // a process began anew: what the last one was at has taken it along
                    started = null;
                }
                case Event.START -> started = event;
                case Event.END -> {
                    outcomes.put(key(event), outcome(event));
                    started = null;
                }
                case Event.OVER -> {
                    if (started != null) {
                        outcomes.put(key(started), over(started, event));
                    }
                    started = null;
                }
                default -> {}
            }
        }
        lost(started);
        boolean ready = compiled;
        return new Assessment(
                exercises.stream().map(exercise -> standing(exercise, ready)).toList());
    }

    private void lost(Event started) {
        if (started != null) {
            String note = SampleAnswers.processEnded();
            outcomes.put(key(started), Outcome.of(Kind.LOST, (int) started.number(3), note));
        }
    }

    private static String key(Event event) {
        return event.get(1) + "/" + event.get(2);
    }

    private static Outcome outcome(Event event) {
        return new Outcome(
                Kind.valueOf(event.get(3)),
                (int) event.number(4),
                event.get(5),
                event.get(6),
                event.get(7),
                event.get(8),
                event.number(9));
    }

    private static Outcome over(Event started, Event over) {
        return new Outcome(
                Kind.valueOf(over.get(1)), (int) started.number(3), "", "", over.get(2), over.get(3), over.number(4));
    }

    private ExerciseStanding standing(ExerciseSamples exercise, boolean compiled) {
        Problem problem = problems.get(exercise.id());
        if (problem == null && !compiled) {
            problem = new Problem(exercise.className() + ".java", "", SampleCard.noCompiler());
        }
        if (problem != null) {
            return new ExerciseStanding(exercise, Optional.of(problem), List.of());
        }
        List<CheckStanding> checks = new ArrayList<>();
        for (int i = 0; i < exercise.checks().size(); i++) {
            Outcome outcome = outcomes.getOrDefault(exercise.id() + "/" + i, Assessor.unanswered());
            checks.add(standing(exercise, exercise.checks().get(i), outcome));
        }
        return new ExerciseStanding(exercise, Optional.empty(), checks);
    }

    private CheckStanding standing(ExerciseSamples exercise, SampleCheck check, Outcome outcome) {
        String place = outcome.place();
        Event known = lines.get(exercise.id() + "/" + check.method());
        if (place.isEmpty() && known != null && outcome.kind() != Kind.PASSED) {
            long line = known.number(4) == 0 ? known.number(3) : known.number(4);
            place = exercise.className() + ".java:" + line;
        }
        return new CheckStanding(check, outcome, place, code(place));
    }

    private String code(String place) {
        int colon = place.lastIndexOf(':');
        if (colon < 0) {
            return "";
        }
        Path file = places.sources().resolve("practice").resolve(place.substring(0, colon));
        try {
            List<String> source = SourceFile.read(file).lines().toList();
            int line = Integer.parseInt(place.substring(colon + 1));
            return line <= source.size() ? source.get(line - 1).strip() : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private Problem broken(Event event) {
        String place = event.get(2) + ":" + event.get(3);
        return new Problem(place, code(place), event.get(4));
    }

    private Problem absent(String id) {
        String file = exercises.stream()
                .filter(exercise -> exercise.id().equals(id))
                .map(exercise -> exercise.className() + ".java")
                .findFirst()
                .orElse(id);
        return new Problem(file, "", SampleCard.noFile("exercises/src/main/java/practice"));
    }
}
