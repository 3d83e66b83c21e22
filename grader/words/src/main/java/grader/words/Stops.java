package grader.words;

/**
 * What ended a call before its time, as the beginning of a sentence that {@link Feedback} ends.
 *
 * <p>Where nothing is to be filled in there is a constant: the end of a stack or a heap is no place to load a class.
 */
public final class Stops {

    /** Things that may be too large, each for {@link #wouldTake}. */
    public static final String TEXT = "this text";

    public static final String ARRAY = "this array";
    public static final String COLLECTION = "this collection";
    public static final String SET = "this set";
    public static final String NUMBER = "this number";

    public static final String TOO_MANY_DIGITS = "this number has more than 100,000 digits";
    public static final String NESTED = "this collection holds itself, or is nested too deeply";
    public static final String IN_USE = "more than 200 MB were in use at once";
    public static final String GAVE_TOO_MUCH = "gave back more than it may";

    public static final String STACK = "used up the stack";
    public static final String HEAP = "used up the memory";
    public static final String LIBRARY = "broke a class of the library";

    private Stops() {}

    /** @param what one of the things above */
    public static String wouldTake(String what, String size) {
        return what + " would take " + size;
    }

    public static String allocated(String size) {
        return "allocated more than " + size;
    }

    public static String printed(String size) {
        return "printed more than " + size;
    }

    public static String format(String characters) {
        return "this format asks for more than " + characters + " characters";
    }

    public static String steps(int millions) {
        return millions + " million steps";
    }

    /** @param after as in {@link #steps} */
    public static String loop(String after) {
        return "this loop was still running after " + after;
    }

    public static String calling(String method, String after) {
        return "still calling " + method + " after " + after;
    }

    public static String running(String after) {
        return "still running after " + after;
    }

    public static String spent(String method, String steps) {
        return method + " has spent the " + steps + " that all its checks together may take";
    }

    /** In place of a name. */
    public static String constructor() {
        return "a constructor";
    }

    public static String initialiser() {
        return "an initialiser";
    }

    public static String calledItself(String method) {
        return method + " called itself 30,000 levels deep";
    }

    public static String calledEachOther(String one, String other) {
        return one + " and " + other + " called each other 30,000 levels deep";
    }

    public static String calledEachOther() {
        return "methods called each other 30,000 levels deep";
    }
}
