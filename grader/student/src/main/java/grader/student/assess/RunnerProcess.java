package grader.student.assess;

import grader.student.run.Limits;
import grader.student.run.Main;
import grader.student.run.Places;
import grader.student.sample.ExerciseSamples;
import grader.words.bundle.SampleAnswers;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One process for student code, in English, UTC and UTF-8, and its end. */
final class RunnerProcess {

    private static final long LOOK_MILLIS = 50;
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Places places;
    private final Path programs;
    private final Limits limits;

    RunnerProcess(Places places, Path programs, Limits limits) {
        this.places = places;
        this.programs = programs;
        this.limits = limits;
    }

    /** Runs until the process has ended; one whose journal stands still is ended. */
    void run(List<ExerciseSamples> exercises, Collection<String> skipped) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line(exercises, skipped))
                .directory(places.work().toFile())
                .redirectInput(empty().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(places.work().resolve("process.txt").toFile())
                .start();
        try {
            watch(process);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private void watch(Process process) throws IOException, InterruptedException {
        long size = -1;
        long grown = System.nanoTime();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            long now = Files.exists(places.journal()) ? Files.size(places.journal()) : 0;
            if (now != size) {
                size = now;
                grown = System.nanoTime();
            } else if (System.nanoTime() - grown > limits.wall().toNanos() + GRACE_NANOS) {
                return;
            }
        }
    }

    private Path empty() throws IOException {
        return Files.write(places.work().resolve("input.txt"), new byte[0]);
    }

    private List<String> line(List<ExerciseSamples> exercises, Collection<String> skipped) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                ownClasses(),
                Main.class.getName(),
                absolute(places.exercises()),
                absolute(places.work()),
                absolute(programs),
                Long.toString(limits.processor().toMillis()),
                Long.toString(limits.wall().toMillis()),
                exercises.stream().map(ExerciseSamples::id).collect(Collectors.joining(","))));
        line.addAll(skipped);
        return line;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    /** One jar in the bundle; in a build the words have a place of their own. */
    private static String ownClasses() {
        return Stream.of(Main.class, SampleAnswers.class)
                .map(RunnerProcess::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
