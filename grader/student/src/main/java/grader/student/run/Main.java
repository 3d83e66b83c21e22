package grader.student.run;

import grader.student.sample.ExerciseSamples;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The process in which student code lives. Arguments: the exercises' folder, the work folder, where programs that are no
 * exercises are compiled to, the two limits in milliseconds, the ids of the exercises that are wanted (joined by commas),
 * then the checks that are not to be run.
 */
public final class Main {

    private static final int FIXED = 6;

    private final Places places;
    private final Journal journal;
    private final Set<String> skipped;

    private Main(Places places, Journal journal, Set<String> skipped) {
        this.places = places;
        this.journal = journal;
        this.skipped = skipped;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        Places places = new Places(Path.of(arguments[0]), Path.of(arguments[1]));
        Limits limits = new Limits(
                Duration.ofMillis(Long.parseLong(arguments[3])), Duration.ofMillis(Long.parseLong(arguments[4])));
        Set<String> wanted = Set.of(arguments[5].split(","));
        Set<String> skipped = new TreeSet<>(Arrays.asList(arguments).subList(FIXED, arguments.length));
        new Main(places, Journal.append(places.journal()), skipped).run(wanted, limits, Path.of(arguments[2]));
        Runtime.getRuntime().halt(0); // threads that student code left behind do not count
    }

    private void run(Set<String> wanted, Limits limits, Path programs) throws IOException, InterruptedException {
        var exercises = places.samples().stream()
                .filter(exercise -> wanted.contains(exercise.id()))
                .toList();
        if (!Files.exists(places.work().resolve("compiled"))) {
            Compilation compilation = new Compilation(places, journal);
            for (ExerciseSamples exercise : exercises) {
                compilation.compile(exercise);
            }
            if (exercises.stream().anyMatch(exercise -> exercise.className().equals("MajorityBaseline"))) {
                compilation.compileQuietly(places.source("BaselineAudit"), programs);
            }
            Files.createFile(places.work().resolve("compiled"));
        }
        journal.write(Event.of(Event.READY));
        Watch[] watch = new Watch[1];
        Thread runner = new Thread(() -> exercises.forEach(exercise -> runChecks(exercise, watch[0])), "main");
        watch[0] = new Watch(runner, limits, journal);
        Runtime.getRuntime().addShutdownHook(new Thread(watch[0]::ending));
        runner.start();
        watch[0].untilDone();
        journal.write(Event.of(Event.DONE));
    }

    private void runChecks(ExerciseSamples exercise, Watch watch) {
        Path classes = places.classes(exercise.id());
        if (skipped.contains(exercise.id()) || !Files.isDirectory(classes)) {
            return;
        }
        Class<?> type = load(exercise, classes);
        if (type == null) {
            return;
        }
        SampleRunner runner = new SampleRunner(exercise, type);
        for (int i = 0; i < exercise.checks().size(); i++) {
            int index = i;
            if (!skipped.contains(exercise.id() + "/" + index)) {
                Outcome outcome = runner.run(exercise.checks().get(index), rung -> {
                    journal.write(Event.of(Event.START, exercise.id(), index, rung));
                    watch.begin();
                });
                watch.end();
                journal.write(end(exercise, index, outcome));
            }
        }
    }

    private static Event end(ExerciseSamples exercise, int index, Outcome outcome) {
        return Event.of(
                Event.END,
                exercise.id(),
                index,
                outcome.kind(),
                outcome.rung(),
                outcome.got(),
                outcome.note(),
                outcome.place(),
                outcome.printed(),
                outcome.lines());
    }

    /** The class, not yet initialised: whatever its initialiser does is met by a check. */
    private static Class<?> load(ExerciseSamples exercise, Path classes) {
        try {
            URL[] path = {classes.toUri().toURL()};
            URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
            return Class.forName("practice." + exercise.className(), false, loader);
        } catch (MalformedURLException | ClassNotFoundException | LinkageError broken) {
            return null;
        }
    }
}
