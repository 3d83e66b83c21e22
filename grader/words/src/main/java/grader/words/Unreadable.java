package grader.words;

/** Why nothing can be read of a submission, or of a whole batch, as a clause; {@link FileNotes#sentence} makes a sentence of it. */
public final class Unreadable {

    private Unreadable() {}

    public static String nothingThere() {
        return "there is no such file or folder";
    }

    public static String neitherFileNorFolder() {
        return "it is neither a file nor a folder";
    }

    public static String folder() {
        return "the folder cannot be read";
    }

    public static String folder(String why) {
        return folder() + ": " + why;
    }

    /** @param path below the submission */
    public static String folderInIt(String path) {
        return "a folder in it cannot be read: " + path;
    }

    public static String tooManyFiles() {
        return "the folder holds too many files to be a submission";
    }

    public static String file() {
        return "the file cannot be read";
    }

    public static String empty() {
        return "the file is empty";
    }

    public static String emptySource() {
        return "the file is empty; save your code in it and try again";
    }

    /** @param limit in bytes */
    public static String tooLarge(long limit) {
        return "the file is larger than " + (limit >> 20) + " MB";
    }

    public static String noArchive() {
        return "it is not a zip, tar or tar.gz archive";
    }

    public static String damaged() {
        return "the archive is damaged or not of a kind that can be read";
    }

    public static String encrypted() {
        return "the archive is encrypted or packed in a way that can't be read";
    }

    public static String tooManyEntries() {
        return "the archive holds too many entries to be a submission";
    }

    public static String tooManySources() {
        return "the archive holds too many source files to be a submission";
    }

    public static String link() {
        return "the archive holds a link where a file belongs";
    }

    public static String leadsOut() {
        return "the archive holds a name that leads out of it";
    }

    public static String inflates() {
        return "the archive inflates to far more than it holds";
    }

    public static String noBatch() {
        return "it is neither a folder nor a zip, tar or tar.gz archive that can be read";
    }

    public static String noBatchOfSubmissions() {
        return "it is neither a folder nor a zip, tar or tar.gz archive of submissions";
    }

    public static String batchTooLarge() {
        return "the archive is too large to be read as a tar; unpack it first";
    }

    public static String batchOfTooManyEntries() {
        return "the archive holds too many entries";
    }

    /** @param single whether it holds files that may be one submission */
    public static String noSubmission(boolean single) {
        return "it holds no submission: no folder and no archive"
                + (single ? "; for a single submission use: grade check" : "");
    }
}
