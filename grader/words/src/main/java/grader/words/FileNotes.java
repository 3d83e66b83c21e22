package grader.words;

import java.util.List;

/** The words that students read about the files of a submission: what was made of them, and what to hand in instead. */
public final class FileNotes {

    private static final String PACKAGE_NEXT = "That costs no points; write the line when you next change the file.";

    private FileNotes() {}

    public static String nothingFound(List<String> files) {
        return "None of the files " + String.join(", ", files)
                + " was found in it. Hand in at least one of them, under exactly that name; the folder does not matter.";
    }

    /** @param because one of the reasons below */
    public static String ignored(String path, String because) {
        return path + " was ignored: " + because + ". If it is your solution, move it to another folder.";
    }

    public static String inSystemFolder() {
        return "it lies in a folder of the system or an editor";
    }

    public static String inTestFolder() {
        return "it lies in a test folder";
    }

    public static String inBuildFolder() {
        return "it lies in a build folder";
    }

    public static String ofTheSystem() {
        return "it is a file of the system";
    }

    public static String twice(String file, String one, String other) {
        return "There are two files " + file + " at the same depth: " + one + " and " + other
                + ". Which one counts cannot be told, so neither was graded. Hand in only one of them.";
    }

    public static String shallowestGraded(String graded, String left) {
        return "There are two files of this name: " + graded + " was graded, since it lies higher than " + left
                + ". If that is the wrong one, take it out.";
    }

    public static String noPackage(String path, String home) {
        return path + " has no package line; it was graded as if it said: package " + home + "; " + PACKAGE_NEXT;
    }

    public static String otherPackage(String path, String found, String home) {
        return path + " says package " + found + "; it was graded as if it said: package " + home + "; " + PACKAGE_NEXT;
    }

    public static String notUtf8(String path) {
        return path
                + " is not UTF-8; it was read as windows-1252, so letters outside English may be wrong. Save it as UTF-8.";
    }

    public static String unreadable(String path) {
        return path + " could not be read. Save it as a plain text file and hand it in again.";
    }

    /** @param limit in bytes */
    public static String tooLarge(String path, int limit) {
        return path + " is larger than " + (limit >> 10)
                + " KB. Take out what your solution does not need, such as tables of data.";
    }

    public static String submissionUnreadable() {
        return "It could not be read. Hand in a folder, a zip, tar or tar.gz archive, or a Java file.";
    }

    /** A reason as a sentence of its own. */
    public static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }
}
