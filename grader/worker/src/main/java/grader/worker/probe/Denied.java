package grader.worker.probe;

/** An attempt failed in a way that the JDK throws nothing for. */
final class Denied extends Exception {

    private static final long serialVersionUID = 1L;

    Denied(String why) {
        super(why);
    }
}
