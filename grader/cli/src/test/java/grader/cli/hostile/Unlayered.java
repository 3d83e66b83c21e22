package grader.cli.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code docs/layers.md} says of attacks that no trial is for. */
final class Unlayered {

    /** Attacks that one layer stops, and nothing behind it. */
    static final Map<String, String> ALONE = inOrder(
            "A: bombs, too many entries, broken archives",
            "caps and checks while an archive is read; behind them is only the heap of the judge itself",
            "A, W: names of submissions as names of files",
            "one function makes safe names of them",
            "E: random numbers, clocks, hash codes",
            "calls of the library go to versions that count up; without them two runs may differ",
            "H: inputs in messages, answers told by passing or failing",
            "hints leave out what student code says; which check failed is shown, so a submission tells a little each time",
            "K: wrong packages, odd kinds of class, clashes of names",
            "javac and the search for the method by exact signature",
            "Q: no solution at all",
            "the checks themselves: other inputs than the samples, and values compared by the judge",
            "U, W: characters that steer a terminal, turn a line around or break XML",
            "one table of such characters, used by every report",
            "V: odd values and lists",
            "values are copied into numbers and texts, and compared outside the worker",
            "W: formulas in the gradebook, words for readers",
            "an apostrophe in front; words are shown as the student's own, and no mark depends on them",
            "X: marks for a friend left in the JVM (a logger's level, say)",
            "the allow-list; locale, time zone, properties and threads are looked at, other state of the JDK is not",
            "X: traces of one check for the next",
            "a fresh loader wherever a class has static state",
            "R, Z: code past the allow-list that rewrites the worker's own classes by reflection",
            "the next submissions of that worker may suffer, though no answer is there to be told; a process for each"
                    + " submission is not offered");

    /** Attacks of the catalogue that cannot be a case here. */
    static final Map<String, String> ABSENT = inOrder(
            "A14 a file that changes while it is graded",
            "a file is read once, into memory; digest, compiler and scorecard all take those bytes",
            "D06 a million submissions, or a million copies",
            "each is read when its turn comes and costs the same as any other; copies are graded again, for a shared"
                    + " result would be a channel",
            "D07 a submission that meets a fault of the grader",
            "a row with that fault and exit status 3, the others graded: no such fault is known, so no case has one",
            "D08 a batch that is cut off",
            "files appear whole or not at all, and workers end with their engine (`ProcessTreeTest`); a batch begins anew,"
                    + " nothing is resumed",
            "D09 clocks that jump",
            "verdicts are counted, and the watchdog's clock only goes forward",
            "D10 two graders on one output folder",
            "not locked: each file is whole, and is that of the grader which wrote it last; a grader whose draft was moved"
                    + " away stops and says so",
            "D11 reports written by several threads",
            "rows keep the order of the batch (`BatchCommandTest`, one job and two)",
            "D12 a sandbox that disappears",
            "a worker that does not start is the grader's fault, never a weaker worker; two in a row end the batch"
                    + " (`StartsTest`)",
            "J15 a compiler that ends without a word",
            "how J05 ends without its first layer: no class file and no word is a compile error all the same",
            "Q05 a search by calling back",
            "no check hands in a function; draws from the generator are steps (V12)",
            "Q06 another student's solution",
            "not for a grader to judge; equal files have equal digests in the scorecards",
            "R08 constants and calls linked by code of the student's own",
            "javac writes none and class files are not taken (K12); the list refuses them all the same (`AllowListTest`)");

    private Unlayered() {}

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
