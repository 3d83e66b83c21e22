package grader.engine.intake;

import java.util.List;

/**
 * What a batch holds: submissions that are read one by one when their turn comes, and names that are none.
 *
 * @param items sorted by id
 * @param ignored names that were passed over, sorted
 */
public record Batch(List<Item> items, List<String> ignored) {

    public Batch {
        items = List.copyOf(items);
        ignored = List.copyOf(ignored);
    }

    /**
     * One submission, not yet read.
     *
     * @param id a safe file name, unique in the batch
     * @param originalName the folder's or file's name
     * @param reader reads it; a submission that cannot be read comes back with every exercise in error
     */
    public record Item(String id, String originalName, Reader reader) {}

    /** Reads a submission. */
    public interface Reader {
        Submission read();
    }
}
