package grader.cli.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import grader.cli.Run;
import grader.cli.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Trials without a layer of the judge's: the command line in a process of its own, an honest neighbour in the same batch. */
record JudgeTrials(Path folder, Trap trap) {

    private static final String NEIGHBOUR = "ada";

    TrialOutcome run(Trial trial, LayerOff off) throws IOException, InterruptedException {
        Path place = folder.resolve(trial.attack());
        Path batch = trial.hostileCase().submission(place, trap.bait());
        Run.copy(Run.SAMPLES.resolve(NEIGHBOUR), batch.resolve(NEIGHBOUR));
        Map<String, String> with = grade(off, batch, place.resolve("out"));
        Path alone = place.resolve("alone");
        Run.copy(Run.SAMPLES.resolve(NEIGHBOUR), alone.resolve(NEIGHBOUR));
        Run.copy(Run.SAMPLES.resolve("ben"), alone.resolve("ben"));
        Map<String, String> without = grade(off, alone, place.resolve("alone-out"));
        String card = with.keySet().stream()
                .filter(name -> name.matches("scorecards/.*\\.json") && !name.endsWith("/" + NEIGHBOUR + ".json"))
                .findFirst()
                .orElseThrow();
        return new TrialOutcome(
                trial,
                status(trial.hostileCase(), Schemas.parsed(with.get(card))),
                List.copyOf(with.values()),
                of(NEIGHBOUR, without),
                of(NEIGHBOUR, with));
    }

    private static String of(String id, Map<String, String> written) {
        return written.get("scorecards/" + id + ".json");
    }

    /** What is written, and what is printed under the name of no file. */
    private static Map<String, String> grade(LayerOff off, Path batch, Path out)
            throws IOException, InterruptedException {
        Path printed = Files.createTempFile(out.getParent(), "printed", ".txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", off.judge()));
        command.addAll(List.of("grader.cli.Main", "batch", batch.toString()));
        command.addAll(List.of("--out", out.toString(), "--feedback", "full", "--jobs", "1"));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new AssertionError("ended with " + status + ": " + Run.read(printed));
        }
        Map<String, String> written = Run.files(out);
        written.put("", Run.read(printed));
        return written;
    }

    private static String status(HostileCase attack, JsonNode card) {
        TreeSet<String> words = new TreeSet<>();
        for (JsonNode exercise : card.get("exercises")) {
            if (attack.exercise().equals(HostileCase.EVERYTHING)) {
                words.add(exercise.get("status").textValue());
            } else if (exercise.get("id").textValue().equals(attack.exercise())) {
                exercise.get("checks").forEach(check -> {
                    if (check.get("method").textValue().equals(attack.method())) {
                        words.add(check.get("status").textValue());
                    }
                });
            }
        }
        return String.join("+", words);
    }
}
