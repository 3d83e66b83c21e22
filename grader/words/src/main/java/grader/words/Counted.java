package grader.words;

/** Numbers of things. */
public final class Counted {

    private Counted() {}

    /** {@code 1 check}, {@code 3 checks}. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
