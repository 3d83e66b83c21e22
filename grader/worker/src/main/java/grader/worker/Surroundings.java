package grader.worker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/**
 * What all submissions of a worker share and none may change: the allow-list keeps student code from it, and should that fail, a
 * worker on which it has changed must not serve another submission.
 */
record Surroundings(Locale shown, Locale formatted, TimeZone zone, Properties properties, Set<Thread> threads) {

    static Surroundings now() {
        return new Surroundings(
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault(),
                (Properties) System.getProperties().clone(),
                alive());
    }

    /** Threads that have ended since do not matter. */
    boolean areStillThere() {
        return shown.equals(Locale.getDefault(Locale.Category.DISPLAY))
                && formatted.equals(Locale.getDefault(Locale.Category.FORMAT))
                && zone.equals(TimeZone.getDefault())
                && Objects.equals(properties, System.getProperties())
                && threads.containsAll(alive());
    }

    /** Of this thread's group and those below; the JDK's own threads, some of which start late, are in groups above. */
    private static Set<Thread> alive() {
        Thread[] found = new Thread[Thread.activeCount() + 16];
        int count = Thread.enumerate(found);
        return Arrays.stream(found, 0, count).collect(Collectors.toUnmodifiableSet());
    }
}
