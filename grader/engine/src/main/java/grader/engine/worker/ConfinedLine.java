package grader.engine.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a worker's command line: limits, then the user, then namespaces, then Java.
 *
 * <p>The order matters: only root can set a user, and a user that was only mapped by the namespaces would be root outside.
 */
final class ConfinedLine {

    /** Users and groups for workers: a range that Debian keeps free of people and of services. */
    private static final int FIRST_USER = 65_000;

    private static final int USERS = 500;

    /** Spreads engines that run at once: workers of one user share its limit on threads. */
    private static final long USERS_PER_ENGINE = 37;

    /** Nobody, as a worker sees itself. */
    private static final String MAPPED_USER = "65534";

    /** A worker has some twenty threads; half as many again would do, and this leaves room for other JDKs. */
    private static final int THREADS = 96;

    /** Fewer than this have stopped the JDK from loading its own libraries. */
    private static final int OPEN_FILES = 256;

    private static final int FILE_BYTES = 64 << 10;

    /** A worker serves many submissions, and the watchdog looks after each: this is for a worker that nobody watches. */
    private static final Duration PROCESSOR_TIME = Duration.ofHours(4);

    private static final Path JDK = Path.of("/jdk");
    private static final Path CLASSES = Path.of("/classes");

    private final Tools tools;
    private final Set<Measure> measures;
    private final WorkerFiles files;
    private final List<String> mounts;

    ConfinedLine(Tools tools, Set<Measure> measures, WorkerFiles files) {
        this.tools = tools;
        this.measures = measures;
        this.files = files;
        this.mounts =
                measures.contains(Measure.NAMESPACES) ? new JdkMounts(files.javaHome(), JDK).arguments() : List.of();
    }

    /** Program and arguments for a slot's worker, or for another main class under the same confinement; slots count from 0. */
    List<String> write(int slot, String... main) {
        List<String> line = new ArrayList<>();
        if (measures.contains(Measure.LIMITS)) {
            addLimits(line);
        }
        addPrivileges(line, slot);
        if (measures.contains(Measure.NAMESPACES)) {
            addNamespaces(line);
            line.addAll(WorkerCommand.line(JDK, mountedClasses(), main));
        } else {
            line.addAll(WorkerCommand.line(files.javaHome(), files.classPath(), main));
        }
        return line;
    }

    private void addLimits(List<String> line) {
        line.add(tools.prlimit().orElseThrow().toString());
        if (measures.contains(Measure.OWN_USER)) {
            line.add("--nproc=" + THREADS); // counted for the user: all of a person's programs, if the user were theirs
        }
        line.add("--nofile=" + OPEN_FILES);
        line.add("--fsize=" + FILE_BYTES);
        line.add("--cpu=" + PROCESSOR_TIME.toSeconds());
        line.add("--core=0");
    }

    private void addPrivileges(List<String> line, int slot) {
        boolean owned = measures.contains(Measure.OWN_USER);
        boolean setuidBwrapMayNeedThem = measures.contains(Measure.NAMESPACES) && !owned;
        if (tools.setpriv().isEmpty() || setuidBwrapMayNeedThem) {
            return;
        }
        line.add(tools.setpriv().orElseThrow().toString());
        if (owned) {
            String user = user(slot);
            line.addAll(List.of("--reuid", user, "--regid", user, "--clear-groups"));
            line.addAll(List.of("--bounding-set=-all", "--inh-caps=-all"));
        }
        line.addAll(List.of("--no-new-privs", "--pdeathsig", "KILL"));
    }

    private static String user(int slot) {
        long first = ProcessHandle.current().pid() * USERS_PER_ENGINE;
        return Long.toString(FIRST_USER + Math.floorMod(first + slot, USERS));
    }

    private void addNamespaces(List<String> line) {
        line.add(tools.bwrap().orElseThrow().toString());
        line.addAll(List.of("--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"));
        line.addAll(List.of("--unshare-cgroup-try", "--uid", MAPPED_USER, "--gid", MAPPED_USER));
        if (measures.contains(Measure.NO_NESTED_NAMESPACES)) {
            line.add("--disable-userns");
        }
        line.addAll(List.of("--hostname", "grader", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
        line.addAll(List.of("--clearenv", "--setenv", "LANG", ProcessTree.LANG));
        line.addAll(mounts);
        for (int i = 0; i < files.classPath().size(); i++) {
            line.addAll(List.of(
                    "--ro-bind",
                    files.classPath().get(i).toString(),
                    mountedClasses().get(i).toString()));
        }
        line.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev", "--remount-ro", "/"));
        line.addAll(List.of("--chdir", "/"));
    }

    /** Numbers for names: a colon in a name would split the class path. */
    private List<Path> mountedClasses() {
        List<Path> mounted = new ArrayList<>();
        for (int i = 0; i < files.classPath().size(); i++) {
            mounted.add(CLASSES.resolve(Integer.toString(i)));
        }
        return mounted;
    }
}
