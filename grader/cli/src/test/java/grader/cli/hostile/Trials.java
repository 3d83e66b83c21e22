package grader.cli.hostile;

import static grader.cli.hostile.Layer.ALLOCATIONS;
import static grader.cli.hostile.Layer.ALLOW_LIST;
import static grader.cli.hostile.Layer.CALLS;
import static grader.cli.hostile.Layer.CAPS;
import static grader.cli.hostile.Layer.CLASS_PATH;
import static grader.cli.hostile.Layer.CONSOLE;
import static grader.cli.hostile.Layer.CROSSING;
import static grader.cli.hostile.Layer.ENTRY_NAMES;
import static grader.cli.hostile.Layer.HANDLERS;
import static grader.cli.hostile.Layer.HTML_ESCAPES;
import static grader.cli.hostile.Layer.METER;

import java.util.List;

/** Every trial, by kind of attack. */
final class Trials {

    private static final String NEW_WORKER = "a worker that has changed serves no other submission";
    private static final String WATCHDOG = "the watchdog ends the process";
    private static final String GONE = "a worker that is gone has not passed";
    private static final String NOT_MOUNTED = "nothing is mounted but Java and the worker";
    private static final String READ_ONLY = "everything that is mounted is read-only";

    private static final List<Trial> ALL = List.of(
            new Trial("A01-path-that-leads-out", ENTRY_NAMES, "passed", "names are labels: nothing is ever unpacked"),
            new Trial("C04-thread-bomb", ALLOW_LIST, "over-budget", "a limit on threads, and the watchdog"),
            new Trial("C08-leaves-work-behind", ALLOW_LIST, "error", NEW_WORKER),
            new Trial("D02-kills-every-worker", ALLOW_LIST, "over-budget", GONE),
            new Trial("D03-leaves-a-process", ALLOW_LIST, "failed", "no program is mounted"),
            new Trial(
                    "D04-answers-a-byte-a-minute",
                    ALLOW_LIST,
                    "over-budget",
                    "the watchdog has a clock on the wall as well"),
            new Trial("E01-changes-the-locale", ALLOW_LIST, "passed", NEW_WORKER),
            new Trial("E02-sets-a-property", ALLOW_LIST, "passed", NEW_WORKER),
            new Trial("E03-replaces-standard-output", ALLOW_LIST, "passed", "each call has the stream set anew"),
            new Trial("E05-reads-the-environment", ALLOW_LIST, "failed", "the environment is empty"),
            new Trial("F01-reads-a-file", ALLOW_LIST, "passed", NOT_MOUNTED),
            new Trial("F03-writes-files", ALLOW_LIST, "passed", READ_ONLY),
            new Trial("F04-deletes-a-file", ALLOW_LIST, "passed", NOT_MOUNTED),
            new Trial("F09b-reads-the-judges-environment", ALLOW_LIST, "failed", "process numbers of the worker's own"),
            new Trial("H01-reads-the-hidden-checks", ALLOW_LIST, "passed", "the worker has no hidden checks"),
            new Trial(
                    "H03-constant-of-the-hidden-checks",
                    CLASS_PATH,
                    "compile-error",
                    "the worker has no hidden checks"),
            new Trial("J01-nested-generic-conditionals", CAPS, "compile-limit", WATCHDOG),
            new Trial(
                    "J05-doubling-constants",
                    CAPS,
                    "compile-error",
                    "javac gives up at the heap's end, and no class file is a compile error"),
            new Trial("K01-ships-junit", ALLOW_LIST, "passed", "the judge has a JUnit of its own"),
            new Trial("M01-fills-the-heap", ALLOCATIONS, "over-budget", "the heap ends, and the worker is replaced"),
            new Trial("M03-huge-string", CALLS, "over-budget", "the heap ends, and the worker is replaced"),
            new Trial("M08-native-memory", ALLOW_LIST, "over-budget", "the JVM's limit on memory outside the heap"),
            new Trial("M13-fills-shared-memory", ALLOW_LIST, "failed", READ_ONLY),
            new Trial("N01-opens-a-socket", ALLOW_LIST, "passed", "a network of the worker's own, with no way out"),
            new Trial("N02-looks-up-a-name", ALLOW_LIST, "passed", "a network of the worker's own, with no way out"),
            new Trial("O01-prints-without-end", CONSOLE, "over-budget", "steps are counted too"),
            new Trial("P01-exits", ALLOW_LIST, "over-budget", GONE),
            new Trial("P02-runs-a-program", ALLOW_LIST, "passed", "no program is mounted"),
            new Trial("P02b-kills-processes", ALLOW_LIST, "passed", "process numbers of the worker's own"),
            new Trial(
                    "R01-reflection", ALLOW_LIST, "passed", "there is nothing to find: no check, no answer, no secret"),
            new Trial(
                    "R23-refunds-itself", CLASS_PATH, "forbidden", "names of the grader's are refused before they run"),
            new Trial("R23c-refunds-itself-by-reflection", ALLOW_LIST, "over-budget", WATCHDOG),
            new Trial("S01-endless-recursion", METER, "over-budget", "the stack ends, and the worker is replaced"),
            new Trial("S04-list-that-holds-itself", CALLS, "over-budget", "the stack ends, and the worker is replaced"),
            new Trial("T01-endless-loop", METER, "over-budget", WATCHDOG),
            new Trial(
                    "T06b-finally-answers",
                    HANDLERS,
                    "over-budget",
                    "a call that was ended stays ended, whatever it gives back"),
            new Trial("T16-catastrophic-pattern", CALLS, "over-budget", WATCHDOG),
            new Trial("U01-code-in-a-comment", ALLOW_LIST, "over-budget", GONE),
            new Trial("V07b-returns-a-large-array", CROSSING, "over-budget", "a frame has a largest size"),
            new Trial("V10-exception-that-fights-back", METER, "over-budget", WATCHDOG),
            new Trial("W01-markup-in-a-message", HTML_ESCAPES, "error", "the page's policy lets no script run"),
            new Trial(
                    "X06-breaks-initialisers-at-the-end-of-the-stack", METER, "over-budget", "the worker is replaced"),
            new Trial("Z03b-speaks-on-descriptor-one", ALLOW_LIST, "over-budget", "a broken frame ends the worker"),
            new Trial("Z12-reads-the-command-line", ALLOW_LIST, "failed", "no secret is on it"));

    private Trials() {}

    /** Those that were asked for, or all. */
    static List<Trial> asked() {
        return ALL.stream()
                .filter(trial -> HostileCase.isAskedFor(trial.attack()))
                .toList();
    }
}
