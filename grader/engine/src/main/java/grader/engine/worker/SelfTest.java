package grader.engine.worker;

import grader.engine.worker.Probe.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs the self-test under a worker's confinement, and reads what it found.
 *
 * <p>What the engine can see for itself it does not take from the self-test, and an attempt that is not told of counts as allowed.
 */
final class SelfTest {

    private static final String MAIN = "grader.worker.probe.SelfTest";

    /** Its own: it uses its user's threads up, and a worker of the same user would be short of them. */
    private static final int SLOT = -1;

    private static final String END = "end";
    private static final long PATIENCE_SECONDS = 30;
    private static final int DETAIL_LENGTH = 60;

    private final ConfinedLine line;

    SelfTest(ConfinedLine line) {
        this.line = line;
    }

    /** The outcome of every attempt; an exception says in one line why there is none. */
    List<Probe> run() throws IOException {
        try (Canaries canaries = new Canaries()) {
            List<String> main = new ArrayList<>(List.of(MAIN));
            main.addAll(canaries.arguments());
            ProcessTree processes = ProcessTree.start(line.write(SLOT, main.toArray(String[]::new)));
            try {
                ErrorText errors = new ErrorText(processes.root().getErrorStream());
                return new Reading(canaries).read(processes, errors);
            } finally {
                processes.close();
            }
        }
    }

    /** One run's lines. */
    private static final class Reading {

        private final Canaries canaries;
        private final Map<Kind, Probe> told = new EnumMap<>(Kind.class);

        Reading(Canaries canaries) {
            this.canaries = canaries;
        }

        List<Probe> read(ProcessTree processes, ErrorText errors) throws IOException {
            CompletableFuture<Void> limit = CompletableFuture.runAsync(
                    processes::kill, CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            try (BufferedReader lines = processes.root().inputReader()) {
                String line = lines.readLine();
                while (line != null && !line.equals(END)) {
                    add(line);
                    line = lines.readLine();
                }
                if (line == null) {
                    String said = errors.line();
                    throw new IOException(said.isEmpty() ? "its self-test ended early" : said);
                }
            } finally {
                limit.cancel(false);
            }
            return probes();
        }

        private void add(String line) {
            String[] words = line.split(" ", 3);
            for (Kind kind : Kind.values()) {
                if (kind.printedName().equals(words[0]) && words.length == 3) {
                    told.put(kind, judge(kind, words[1].equals("denied"), words[2]));
                }
            }
        }

        private Probe judge(Kind kind, boolean denied, String detail) {
            if (kind == Kind.LISTEN && !denied) {
                boolean heard = canaries.answersOn(Integer.parseInt(detail));
                return new Probe(kind, !heard, heard ? "reached from outside" : "not reached from outside");
            }
            return new Probe(kind, denied && !seen(kind), printable(detail));
        }

        private boolean seen(Kind kind) {
            return kind == Kind.CONNECT && canaries.called() || kind == Kind.KILL_PROCESS && !canaries.victimLives();
        }

        private List<Probe> probes() {
            List<Probe> probes = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                probes.add(told.getOrDefault(kind, new Probe(kind, false, "not tried")));
            }
            return probes;
        }

        private static String printable(String text) {
            String printable = text.replaceAll("[^ -~]", "?");
            return printable.substring(0, Math.min(DETAIL_LENGTH, printable.length()));
        }
    }
}
