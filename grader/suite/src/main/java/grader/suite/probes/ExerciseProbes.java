package grader.suite.probes;

import java.util.List;

/** The probes of an exercise of an author's own, in a public class beside its checks. */
public interface ExerciseProbes {

    /** Questions to each method whose mistakes are to have names; the questions to one method are in one entry. */
    List<Questions> all();
}
