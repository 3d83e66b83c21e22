package grader.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a run does when it is ended from outside, by Ctrl-C or by the system: it finishes the step that is under way, begins no
 * other, and says a last word.
 */
final class Interruption implements AutoCloseable {

    /** For a step, which writes a few small files; a disk that does not answer must not keep a program from ending. */
    private static final long PATIENCE_SECONDS = 2;

    private final ReentrantLock steps = new ReentrantLock();
    private final Thread hook;

    /** @param lastWord run once, where the run is ended before this is closed */
    Interruption(Runnable lastWord) {
        hook = new Thread(() -> end(lastWord), "last word");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Runs a step whole, or never: once the end has begun, callers wait here for it. */
    void step(Runnable step) {
        steps.lock();
        try {
            step.run();
        } finally {
            steps.unlock();
        }
    }

    /** Keeps the lock: the JVM is gone in a moment. */
    private void end(Runnable lastWord) {
        try {
            steps.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        lastWord.run();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Too late: the last word is being said.
        }
    }
}
