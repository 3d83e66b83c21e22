package grader.protocol;

import java.io.IOException;

/** The other side of the pipe sent bytes that are no frame of ours; the worker behind it is not to be used again. */
public final class ProtocolException extends IOException {

    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(message);
    }
}
