package grader.suite.checks;

/** The large runs that statistical checks share; together they draw less than 1.6 million flips. */
enum Sample {
    BELL(100, 10_000, 1, 31),
    ONE(1, 20_000, 1, 32),
    /** Drawn in three calls: a rounded normal curve in place of flips shows here first. */
    TWO(2, 20_000, 3, 33),
    THREE(3, 20_000, 1, 34),
    SEVEN(7, 5_000, 1, 35),
    /** As many flips as a long has bits, and one more. */
    WORD(64, 1_000, 1, 36),
    WORD_AND_ONE(65, 1_000, 1, 37),
    THOUSAND(1_000, 100, 1, 38);

    final int flips;
    final int batches;
    final int calls;
    final long seed;

    Sample(int flips, int batches, int calls, long seed) {
        this.flips = flips;
        this.batches = batches;
        this.calls = calls;
        this.seed = seed;
    }

    long draws() {
        return (long) flips * batches * calls;
    }
}
