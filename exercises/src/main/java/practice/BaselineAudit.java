package practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Your own {@link MajorityBaseline} at work on the real data sets of this project.
 *
 * <p>Each data set is split into labels to learn from (70 %) and labels to be judged on, always in the same way. The table
 * says what the majority class is, how far it gets on the test labels, and how many of them a model must get right before
 * it has learned anything.
 */
public final class BaselineAudit {

    private static final List<String> DATA_SETS = List.of("iris", "wine", "breast-cancer", "titanic", "zero-digits");
    private static final long SEED = 2026;

    private BaselineAudit() {}

    public static void main(String... args) {
        audit(System.out);
    }

    /** Prints the table, or which method it still waits for. */
    static void audit(PrintStream out) {
        try {
            List<String> rows = DATA_SETS.stream().map(BaselineAudit::row).toList();
            out.println("Data set        Train  Test  Majority class  Baseline  A model must get right");
            rows.forEach(out::println);
        } catch (UnsupportedOperationException stub) {
            if (stub.getMessage() == null || !stub.getMessage().startsWith("TODO")) {
                throw stub;
            }
            out.println("Not attempted yet: MajorityBaseline." + stub.getStackTrace()[0].getMethodName() + ".");
            out.println("Write it, then run this again: the data sets are waiting for your baseline.");
        }
    }

    private static String row(String dataSet) {
        List<String> labels = new ArrayList<>(labels(dataSet));
        // Files are often sorted by class: an unshuffled split would learn from one class and be judged on another.
        Collections.shuffle(labels, new Random(SEED));
        int cut = labels.size() * 7 / 10;
        List<String> train = List.copyOf(labels.subList(0, cut));
        List<String> test = List.copyOf(labels.subList(cut, labels.size()));
        return String.format(
                Locale.ROOT,
                "%-15s %5d %5d  %-14s %8.1f%%  %s",
                dataSet,
                train.size(),
                test.size(),
                MajorityBaseline.majorityClass(train),
                100 * MajorityBaseline.baseline(train, test),
                target(train, test));
    }

    /** The lowest number of right answers that beats the baseline, found by asking for each number in turn. */
    private static String target(List<String> train, List<String> test) {
        for (int right = 0; right <= test.size(); right++) {
            double accuracy = (double) right / test.size();
            if (MajorityBaseline.beatsBaseline(accuracy, train, test)) {
                return String.format(Locale.ROOT, "%d of %d (%.1f%%)", right, test.size(), 100 * accuracy);
            }
        }
        return "nothing beats it";
    }

    /** The last column of a data set, without its heading. */
    static List<String> labels(String dataSet) {
        try (InputStream file = BaselineAudit.class.getResourceAsStream("data/" + dataSet + ".csv")) {
            if (file == null) {
                throw new IllegalArgumentException("there is no data set '" + dataSet + "'");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return lines.skip(1)
                    .map(line -> line.substring(line.lastIndexOf(',') + 1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
