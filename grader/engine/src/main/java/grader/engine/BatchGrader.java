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
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;

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
     * @param done told of each row as it is finished, from several threads but one at a time; what it throws ends the batch,
     *     since what becomes of the other rows would be the same
     */
    public List<Row> grade(List<Batch.Item> items, Consumer<Row> done) {
        AtomicReferenceArray<Row> rows = new AtomicReferenceArray<>(items.size());
        AtomicInteger next = new AtomicInteger();
        AtomicReference<RuntimeException> refused = new AtomicReference<>();
        Predicate<Row> told = row -> tell(row, done, refused);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, items.size()); i++) {
            List<String> workerCommand = workerCommands.apply(i);
            Thread thread = new Thread(() -> work(workerCommand, items, next, rows, told), "judge-" + i);
            thread.start();
            threads.add(thread);
        }
        threads.forEach(BatchGrader::await);
        if (refused.get() != null) {
            throw refused.get();
        }
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
            Predicate<Row> told) {
        try (Slot slot = new Slot(workerCommand)) {
            boolean goOn = true;
            for (int i = next.getAndIncrement(); goOn && i < items.size(); i = next.getAndIncrement()) {
                rows.set(i, row(items.get(i), slot));
                goOn = told.test(rows.get(i));
            }
        }
    }

    /** False where there is no use in going on: this row, or one before it, could not be taken. */
    private synchronized boolean tell(Row row, Consumer<Row> done, AtomicReference<RuntimeException> refused) {
        if (refused.get() != null) {
            return false;
        }
        try {
            done.accept(row);
            return true;
        } catch (RuntimeException reason) {
            refused.set(reason);
            return false;
        } catch (Error fault) { // memory that is short, say; it would end this thread only, and the row would be lost
            refused.set(new IllegalStateException(fault.toString(), fault));
            return false;
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
