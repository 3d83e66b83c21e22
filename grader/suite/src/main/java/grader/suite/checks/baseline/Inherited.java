package grader.suite.checks.baseline;

/** A method may be built on another of the student's; where that one fails on some labels, it is that one's mistake. */
final class Inherited {

    private Inherited() {}

    /** Throws again what a method threw, unless the one that it may be built on throws as well. */
    static void unlessThrownBy(Runnable other, RuntimeException thrown) {
        try {
            other.run();
        } catch (RuntimeException same) {
            return;
        }
        throw thrown;
    }
}
