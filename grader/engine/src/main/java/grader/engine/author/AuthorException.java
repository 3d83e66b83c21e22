package grader.engine.author;

import java.util.List;

/** Something of an author's folder is missing or wrong. */
public final class AuthorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> complaints;

    AuthorException(List<String> complaints) {
        super(String.join("; ", complaints));
        this.complaints = List.copyOf(complaints);
    }

    /** A line each, which begins with the file and says what to do. */
    public List<String> complaints() {
        return complaints;
    }

    static void throwIfAny(List<String> complaints) {
        if (!complaints.isEmpty()) {
            throw new AuthorException(complaints);
        }
    }
}
