package grader.words;

/** What to try next where no check says it: one idea for each way in which an exercise can end. */
public final class Ideas {

    private Ideas() {}

    public static String readMessages() {
        return "Read the messages of this exercise again.";
    }

    public static String fixFirstError() {
        return "Fix the first error that the compiler names; others often go with it. The other exercises count as they are.";
    }

    public static String doWithout() {
        return "Take out what is named above: the exercise can be solved without it.";
    }

    public static String oneReadableFile() {
        return "Hand in exactly one readable file for this exercise.";
    }

    public static String startWith(String method) {
        return "Start with " + method + ": the smallest case first, then run the checks again.";
    }

    public static String startAtTheTop() {
        return "Start with the first method of the file.";
    }
}
