package grader.engine.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The programs that confine, where they are installed.
 *
 * @param bwrap makes namespaces
 * @param setpriv gives up users and privileges
 * @param prlimit sets limits
 * @param root true where the engine runs as root, and can give a worker another user
 */
record Tools(Optional<Path> bwrap, Optional<Path> setpriv, Optional<Path> prlimit, boolean root) {

    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/local/bin"), Path.of("/usr/sbin"));

    static Tools ofThisMachine() {
        return new Tools(find("bwrap"), find("setpriv"), find("prlimit"), isRoot());
    }

    /** What can be tried, best first; the last has no measures, and needs nothing but Java. */
    List<Set<Measure>> candidates() {
        List<Set<Measure>> candidates = new ArrayList<>();
        boolean user = root && setpriv.isPresent();
        if (bwrap.isPresent()) {
            if (user) {
                candidates.add(EnumSet.of(Measure.NAMESPACES, Measure.OWN_USER, Measure.NO_NESTED_NAMESPACES));
                candidates.add(EnumSet.of(Measure.NAMESPACES, Measure.OWN_USER));
            }
            candidates.add(EnumSet.of(Measure.NAMESPACES, Measure.NO_NESTED_NAMESPACES));
            candidates.add(EnumSet.of(Measure.NAMESPACES));
        }
        if (user) {
            candidates.add(EnumSet.of(Measure.OWN_USER));
        }
        if (prlimit.isPresent()) {
            candidates.forEach(candidate -> candidate.add(Measure.LIMITS));
            candidates.add(EnumSet.of(Measure.LIMITS));
        }
        candidates.add(EnumSet.noneOf(Measure.class));
        return candidates;
    }

    private static Optional<Path> find(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRoot() {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("Uid:")).anyMatch(line -> line.split("\\s+")[2].equals("0"));
        } catch (IOException noSuchFile) {
            return false; // another system than Linux, where none of the programs is either
        }
    }
}
