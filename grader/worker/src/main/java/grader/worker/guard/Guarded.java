package grader.worker.guard;

import java.util.Map;

/**
 * Class files that are safe to load.
 *
 * @param classes by binary name
 */
public record Guarded(Map<String, byte[]> classes) {

    public Guarded {
        classes = Map.copyOf(classes);
    }
}
