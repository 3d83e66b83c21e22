package grader.suite.catalogue;

/** The catalogue's author made a mistake, or the jar is incomplete. The message names the file, the key and what to do. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CatalogueException(String message) {
        super(message);
    }

    public CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
