package grader.suite;

public class Harnesses {
    public static void pass() {}
}
