package grader.worker.allow;

import grader.worker.guard.Refusal;
import java.util.Optional;

/** What the list says of one member of a JDK class. */
sealed interface Ruling {

    /** It may be used. */
    record Allowed() implements Ruling {}

    /** There is no such member there: an interface of the student's own may still have it. */
    record Absent() implements Ruling {}

    /** It may not be used, and this is why. */
    record Refused(Refusal refusal) implements Ruling {}

    /** Nothing if it may be used; what is not there may not be. */
    default Optional<Refusal> refusal(Refusal ifAbsent) {
        if (this instanceof Refused refused) {
            return Optional.of(refused.refusal());
        }
        return this instanceof Absent ? Optional.of(ifAbsent) : Optional.empty();
    }
}
