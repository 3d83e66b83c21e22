package grader.student.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Looks on while student code runs; a call over its limits is written down and takes the process with it. */
final class Watch {

    private static final long LOOK_MILLIS = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread runner;
    private final Limits limits;
    private final Journal journal;
    private volatile long wallStart = System.nanoTime();
    private volatile long cpuStart;
    private volatile boolean calling;

    Watch(Thread runner, Limits limits, Journal journal) {
        this.runner = runner;
        this.limits = limits;
        this.journal = journal;
    }

    /** A call begins; said by the runner itself. */
    void begin() {
        wallStart = System.nanoTime();
        cpuStart = cpu();
        calling = true;
    }

    /** The last call has ended. */
    void end() {
        calling = false;
    }

    /** Looks on until the runner has ended. */
    void untilDone() throws InterruptedException {
        while (runner.isAlive()) {
            runner.join(LOOK_MILLIS);
            if (calling && runner.isAlive() && isOver()) {
                journal.write(over(Outcome.Kind.ENDLESS));
                Runtime.getRuntime().halt(1);
            }
        }
    }

    /** The program is ending although nobody is done: student code has asked for it. */
    void ending() {
        if (calling) {
            journal.write(over(Outcome.Kind.ENDED));
        }
    }

    private Event over(Outcome.Kind kind) {
        String place = Failures.place(runner.getStackTrace());
        return Event.of(
                Event.OVER,
                kind,
                place,
                Capture.latest().text(),
                Capture.latest().lines());
    }

    private boolean isOver() {
        return System.nanoTime() - wallStart > limits.wall().toNanos()
                || cpu() - cpuStart > limits.processor().toNanos();
    }

    private long cpu() {
        return Math.max(0, threads.getThreadCpuTime(runner.getId()));
    }
}
