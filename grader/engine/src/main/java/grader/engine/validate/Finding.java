package grader.engine.validate;

import java.util.List;
import java.util.Set;

/**
 * What the suite said about a known solution.
 *
 * @param solution the solution
 * @param failed ids of the checks that it failed, in the order of the plan
 * @param complaints what is not as it must be, a line each; empty where all is well
 */
public record Finding(KnownSolution solution, Set<String> failed, List<String> complaints) {

    public Finding {
        complaints = List.copyOf(complaints);
    }

    public boolean holds() {
        return complaints.isEmpty();
    }
}
