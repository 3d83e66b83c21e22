package grader.engine.portrait;

/** A question came back without a value, for whatever reason: then there is no portrait, and nobody is told why. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String method) {
        super("no value from " + method, null, false, false);
    }
}
