package grader.engine;

import grader.engine.intake.Batch;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerStartException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Grades a batch on several slots side by side; the order of rows is the batch's, whichever ends first. */
public final class BatchGrader {

    private final Grader grader;
    private final IntFunction<List<String>> workerCommands;
    private final Starts starts = new Starts();
    private final int jobs;

    /**
     * @param workerCommands starts the worker of a slot, counted from 0
     * @param jobs submissions graded side by side, at least 1
     */
    public BatchGrader(Grader grader, IntFunction<List<String>> workerCommands, int jobs) {
        this.grader = grader;
        this.workerCommands = workerCommands;
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
            List<String> workerCommand = workerCommands.apply(i);
            Thread thread = new Thread(() -> work(workerCommand, items, next, rows, done), "judge-" + i);
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

    private void work(
            List<String> workerCommand,
            List<Batch.Item> items,
            AtomicInteger next,
            AtomicReferenceArray<Row> rows,
            Consumer<Row> done) {
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
        Optional<String> hopeless = starts.hopeless();
        if (hopeless.isPresent()) {
            return fault(item, hopeless.get());
        }
        try {
            Scorecard scorecard = grader.grade(item.reader().read(), slot);
            starts.succeeded();
            return new Row(item.id(), item.originalName(), Optional.of(scorecard), Optional.empty());
        } catch (WorkerStartException failed) {
            starts.failed(failed);
            return fault(item, failed.getMessage());
        } catch (RuntimeException | Error fault) {
            slot.replace();
            return fault(item, fault.getClass().getSimpleName() + ": " + fault.getMessage());
        }
    }

    private static Row fault(Batch.Item item, String why) {
        return new Row(item.id(), item.originalName(), Optional.empty(), Optional.of(why));
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
