package grader.engine;

import grader.engine.intake.Batch;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.worker.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/** Grades a batch on several slots side by side; the order of rows is the batch's, whichever ends first. */
public final class BatchGrader {

    private final Grader grader;
    private final List<String> workerCommand;
    private final int jobs;

    /**
     * @param workerCommand starts a worker
     * @param jobs submissions graded side by side, at least 1
     */
    public BatchGrader(Grader grader, List<String> workerCommand, int jobs) {
        this.grader = grader;
        this.workerCommand = List.copyOf(workerCommand);
        this.jobs = jobs;
    }

    /**
     * Grades every item.
     *
     * @param done told of each row as it is finished, from several threads but one at a time
     */
    public List<Row> grade(List<Batch.Item> items, Consumer<Row> done) {
        AtomicReferenceArray<Row> rows = new AtomicReferenceArray<>(items.size());
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, items.size()); i++) {
            Thread thread = new Thread(() -> work(items, next, rows, done), "judge-" + i);
            thread.start();
            threads.add(thread);
        }
        threads.forEach(BatchGrader::await);
        List<Row> inOrder = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            inOrder.add(rows.get(i));
        }
        return inOrder;
    }

    private void work(List<Batch.Item> items, AtomicInteger next, AtomicReferenceArray<Row> rows, Consumer<Row> done) {
        try (Slot slot = new Slot(workerCommand)) {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                Row row = row(items.get(i), slot);
                rows.set(i, row);
                synchronized (this) {
                    done.accept(row);
                }
            }
        }
    }

    /** The one place where a fault of ours ends: it costs nobody a point, and no other submission notices. */
    private Row row(Batch.Item item, Slot slot) {
        try {
            return new Row(
                    item.id(),
                    item.originalName(),
                    Optional.of(grader.grade(item.reader().read(), slot)),
                    Optional.empty());
        } catch (RuntimeException | Error fault) {
            slot.replace();
            String why = fault.getClass().getSimpleName() + ": " + fault.getMessage();
            return new Row(item.id(), item.originalName(), Optional.empty(), Optional.of(why));
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the batch was interrupted", stopped);
        }
    }
}
