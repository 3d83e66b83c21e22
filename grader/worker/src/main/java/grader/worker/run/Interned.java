package grader.worker.run;

/** Texts that are one where they are equal; like {@link Mirrors}, it stands for calls of student code. */
public final class Interned {

    private Interned() {}

    /**
     * As {@code text.intern()}, but never the text itself: whether the JVM has met it before, in another submission maybe, does
     * not show. A literal is still equal by reference to what is interned.
     */
    public static String intern(String text) {
        TextSizes.copy(text);
        Sizes.much();
        return new String(text).intern();
    }
}
