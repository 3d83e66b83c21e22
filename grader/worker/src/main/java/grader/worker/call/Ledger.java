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

    /** What each budget of one check is divided by. */
    int divisor(String method) {
        return overran.contains(method) ? Budgets.AFTER_OVERRUN : 1;
    }

    void add(String method, long steps, boolean ranOver) {
        spent.merge(method, steps, Long::sum);
        if (ranOver) {
            overran.add(method);
        }
    }
}
