package grader.student.assess;

import grader.student.run.Event;
import grader.student.run.Limits;
import grader.student.run.Outcome;
import grader.student.run.Places;
import grader.student.sample.ExerciseSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Has a student's exercises checked in processes of their own. A check that takes its process with it is written down as
 * such, and another process goes on behind it.
 */
public final class Assessor {

    private static final int MOST_PROCESSES = 40;

    private final Places places;
    private final Path programs;
    private final Limits limits;

    /**
     * An assessor for a folder.
     *
     * @param places where everything lies; the work folder is emptied
     * @param programs where programs that are no exercises are compiled to
     * @param limits for one call
     */
    public Assessor(Places places, Path programs, Limits limits) {
        this.places = places;
        this.programs = programs;
        this.limits = limits;
    }

    /** Checks these exercises. */
    public Assessment assess(List<ExerciseSamples> exercises) throws IOException, InterruptedException {
        empty(places.work());
        Files.createDirectories(places.work());
        List<Event> events = List.of();
        TreeSet<String> skipped = new TreeSet<>();
        for (int i = 0; i < MOST_PROCESSES; i++) {
            new RunnerProcess(places, programs, limits).run(exercises, skipped);
            events = events();
            if (events.stream().anyMatch(event -> event.what().equals(Event.DONE))
                    || !rescue(events, skipped, exercises)) {
                break;
            }
        }
        return new JournalReader(places, exercises).read(events);
    }

    /** Notes what the lost process was at, so that the next one goes on behind it; false if there is no use in going on. */
    private static boolean rescue(List<Event> events, TreeSet<String> skipped, List<ExerciseSamples> exercises) {
        boolean ready = events.stream().anyMatch(event -> event.what().equals(Event.READY));
        int before = skipped.size();
        for (Event event : events) {
            if (event.what().equals(Event.END)) {
                skipped.add(event.get(1) + "/" + event.get(2));
            }
        }
        Optional<Event> lost = JournalReader.unanswered(events);
        lost.ifPresent(start -> skipped.addAll(sameMethod(start, exercises)));
        return ready && skipped.size() > before;
    }

    /** A method that took one process with it would take another. */
    private static List<String> sameMethod(Event start, List<ExerciseSamples> exercises) {
        List<String> ids = new ArrayList<>();
        for (ExerciseSamples exercise : exercises) {
            int index = (int) start.number(2);
            for (int i = 0;
                    exercise.id().equals(start.get(1)) && i < exercise.checks().size();
                    i++) {
                String method = exercise.checks().get(index).method();
                if (exercise.checks().get(i).method().equals(method)) {
                    ids.add(exercise.id() + "/" + i);
                }
            }
        }
        return ids;
    }

    private List<Event> events() throws IOException {
        if (!Files.exists(places.journal())) {
            return List.of();
        }
        return Files.readAllLines(places.journal()).stream().map(Event::read).toList();
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** An outcome for a check that no process has answered. */
    static Outcome unanswered() {
        return Outcome.of(Outcome.Kind.NOT_TRIED, 0, "");
    }
}
