package grader.worker.call;

import grader.worker.run.Budgets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the graded methods of one class have spent over their checks, and so what they may spend in the next. */
final class Ledger {

    private final Map<String, Long> spent = new HashMap<>();
    private final Set<String> overran = new HashSet<>();

    /** Steps that the method may still spend over all its checks. */
    long left(String method) {
        return Budgets.STEPS_PER_METHOD - spent.getOrDefault(method, 0L);
    }

    /**
     * Steps that it may spend in one check. A method that ran out of steps once will mostly do so again: its other checks get
     * less, which is still more than a right method needs, so that they are decided soon.
     */
    int forCheck(String method) {
        return overran.contains(method) ? Budgets.STEPS_AFTER_OVERRUN : Budgets.STEPS_PER_CHECK;
    }

    void add(String method, long steps, boolean ranOut) {
        spent.merge(method, steps, Long::sum);
        if (ranOut) {
            overran.add(method);
        }
    }
}
