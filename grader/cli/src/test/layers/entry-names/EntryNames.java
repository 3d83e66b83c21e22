package grader.engine.intake;

/** Lets every name through. */
final class EntryNames {

    private EntryNames() {}

    static String checked(String name) throws UnreadableException {
        return name;
    }
}
