package grader.engine.author;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.diagnosis.Knowledge;
import grader.suite.probes.Subject;
import java.util.ArrayList;
import java.util.List;

/** Puts every probe to the right solution once, so that one that cannot be asked is known before anything is graded. */
record AuthoredProbes(AuthorFolder folder, AuthoredChecks suite, Knowledge knowledge) {

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        Subject reference = new Diagnostician(knowledge)
                .reference(suite.exercise().id(), suite.exercise().className());
        suite.probes().forEach((method, inquiry) -> {
            try {
                inquiry.ask(reference);
            } catch (IllegalArgumentException mismatch) {
                complaints.add(AuthorFolder.shown(folder.checks()) + ": the probes of " + method
                        + " do not fit the method of the solution (" + mismatch.getMessage()
                        + "); give it the arguments that it takes");
            }
        });
        return complaints;
    }
}
