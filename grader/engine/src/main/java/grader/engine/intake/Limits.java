package grader.engine.intake;

/** How much of a submission is read; far beyond what four exercises need. */
final class Limits {

    /** An archive, or a file that may be one. */
    static final long ARCHIVE_BYTES = 64L << 20;

    /** Everything that is inflated from one archive. */
    static final long INFLATED_BYTES = 64L << 20;

    /** One source file. */
    static final int SOURCE_BYTES = 256 << 10;

    /** Files and folders in one submission. */
    static final int ENTRIES = 20_000;

    /** Source files in one submission. */
    static final int SOURCES = 400;

    /** Folders inside folders. */
    static final int DEPTH = 64;

    private Limits() {}
}
