package grader.engine.worker;

import grader.engine.worker.Probe.Area;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How workers are kept from everything but their work: the best that this machine offers, tried out from inside.
 *
 * <p>At the level {@code namespaces} a worker sees Java and its own classes, read-only, and nothing else: no network, no other
 * process, no environment. At the level {@code process} it is a program like any other, and only what the allow-list refuses
 * keeps student code from files and network.
 */
public final class Confinement {

    /** What a worker is cut off by; weaker first. */
    public enum Level {
        PROCESS,
        NAMESPACES
    }

    private static final String INSTALL = "apt-get install bubblewrap";

    private final Level level;
    private final String reason;
    private final List<Probe> probes;
    private final ConfinedLine line;

    private Confinement(Level level, String reason, List<Probe> probes, ConfinedLine line) {
        this.level = level;
        this.reason = reason;
        this.probes = List.copyOf(probes);
        this.line = line;
    }

    /** Tries what the machine offers, best first, and takes the first that works; takes as long as a JVM does to start. */
    public static Confinement best() throws WorkerStartException {
        return best(Tools.ofThisMachine());
    }

    static Confinement best(Tools tools) {
        String reason = tools.bwrap().isPresent() ? "" : "bubblewrap is not installed";
        IOException last = null;
        for (Set<Measure> measures : tools.candidates()) {
            boolean namespaces = measures.contains(Measure.NAMESPACES);
            try {
                return with(tools, measures, reason);
            } catch (IOException failed) {
                last = failed;
                reason = namespaces ? failed.getMessage() : reason;
            }
        }
        throw new WorkerStartException(last.getMessage(), last);
    }

    private static Confinement with(Tools tools, Set<Measure> measures, String reason) throws IOException {
        WorkerFiles files = WorkerFiles.inPlace();
        ConfinedLine line =
                new ConfinedLine(tools, measures, measures.contains(Measure.OWN_USER) ? files.readableByAll() : files);
        Level level = measures.contains(Measure.NAMESPACES) ? Level.NAMESPACES : Level.PROCESS;
        return new Confinement(level, reason, new SelfTest(line).run(), line);
    }

    /** Program and arguments of a slot's worker. */
    public List<String> line(int slot) {
        return line.write(slot, WorkerCommand.MAIN);
    }

    public Level level() {
        return level;
    }

    /** What the self-test found, in the order of {@link Probe.Kind}. */
    public List<Probe> probes() {
        return probes;
    }

    /** True where namespaces hold and nothing essential is allowed. */
    public boolean holds() {
        return level == Level.NAMESPACES
                && probes.stream()
                        .allMatch(probe -> probe.denied() || !probe.kind().essential());
    }

    /** In a few words, as in {@code namespaces (self-test 14 of 14 denied)}. */
    public String summary() {
        long denied = probes.stream().filter(Probe::denied).count();
        String name = level == Level.NAMESPACES ? "namespaces" : "process only";
        return name + " (self-test " + denied + " of " + probes.size() + " denied)";
    }

    /** One line that warns: what student code may reach beyond the allow-list, why, and what to do about it. */
    public String warning() {
        String reach = probes.stream()
                .filter(probe -> !probe.denied())
                .map(probe -> probe.kind().area())
                .distinct()
                .map(Area::words)
                .collect(Collectors.joining(", "));
        return summary() + "; not cut off from: " + reach + (reason.isEmpty() ? "" : "; " + reason + "; " + advice());
    }

    private String advice() {
        return reason.startsWith("bubblewrap is not")
                ? "install it: " + INSTALL
                : "it needs user namespaces, or root and " + INSTALL;
    }
}
