package grader.worker.guard;

import grader.words.NotAllowed;

/**
 * Something that is not allowed.
 *
 * @param what as students write it, as in {@code System.exit}
 * @param instead what to do instead, as in "return from the method instead"; may be empty
 */
public record Refusal(String what, String instead) {

    /** In a sentence. */
    public String sentence() {
        return NotAllowed.sentence(what, instead);
    }
}
