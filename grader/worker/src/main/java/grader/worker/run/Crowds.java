package grader.worker.run;

import java.util.HashMap;
import java.util.Map;

/**
 * Keys of one hash code: a hash table finds its way among them by their order, and where they have none it looks at each.
 *
 * <p>Counted over all tables of a check; a key that is looked for again is not counted again.
 */
final class Crowds {

    private static final int BYTES = 64;

    /** To compare two keys takes about as long as so many steps. */
    private static final long COMPARISON = 8;

    private static final Map<Integer, Crowd> BY_HASH_CODE = new HashMap<>();

    private Crowds() {}

    /** How many keys came, and which was the last. */
    private static final class Crowd {
        private Object last;
        private int size;

        boolean knows(Object key) {
            return last == key || last != null && last.getClass() == key.getClass() && last.equals(key);
        }
    }

    static void reset() {
        BY_HASH_CODE.clear();
    }

    /** A key is about to be looked for: as many others may have to be compared with it as came before it. */
    static void meet(Object key) {
        if (key == null || key instanceof Comparable) {
            return;
        }
        Crowd crowd = BY_HASH_CODE.computeIfAbsent(key.hashCode(), hashCode -> {
            Meter.allocate(BYTES);
            return new Crowd();
        });
        if (!crowd.knows(key)) {
            crowd.last = key;
            Meter.work(COMPARISON * crowd.size++);
        }
    }
}
