package grader.engine.worker;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One thread that looks at every busy worker a few times a second, and ends those that are past their time. */
final class Watchdog {

    static final long PAUSE_MILLIS = 100;

    private static final Watchdog INSTANCE = new Watchdog();

    private final Set<WorkerProcess> watched = ConcurrentHashMap.newKeySet();

    private Watchdog() {
        Thread thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    static Watchdog instance() {
        return INSTANCE;
    }

    void watch(WorkerProcess worker) {
        watched.add(worker);
    }

    void forget(WorkerProcess worker) {
        watched.remove(worker);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                watched.forEach(WorkerProcess::endIfOverdue);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
