package grader.suite.probes;

import java.util.List;

/** All probes of one method. */
public interface Inquiry {

    /** Asks them in order; every subject gives the same number of answers, about the same things. */
    List<Answer> ask(Subject subject);
}
