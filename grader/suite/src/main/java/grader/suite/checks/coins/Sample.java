package grader.suite.checks.coins;

/** The runs that statistical checks share. */
enum Sample {
    BELL(100, 2_000, 10_000, 31),
    ONE(1, 4_000, 20_000, 32),
    /** A rounded normal curve in place of flips shows here first, so the first look is a long one already. */
    TWO(2, 20_000, 60_000, 33),
    THREE(3, 4_000, 20_000, 34),
    SEVEN(7, 1_000, 5_000, 35),
    /** As many flips as a long has bits, and one more. */
    WORD(64, 200, 1_000, 36),
    WORD_AND_ONE(65, 200, 1_000, 37),
    THOUSAND(1_000, 20, 100, 38);

    /** The contract's most batches for one call; longer runs take several. */
    static final int BATCHES_PER_CALL = 20_000;

    final int flips;
    final long seed;
    private final int glance;
    private final int thorough;

    Sample(int flips, int glance, int thorough, long seed) {
        this.flips = flips;
        this.glance = glance;
        this.thorough = thorough;
        this.seed = seed;
    }

    /** How many batches of it are looked at. */
    int batches(Look look) {
        return look == Look.GLANCE ? glance : thorough;
    }

    long draws(Look look) {
        return (long) flips * batches(look);
    }
}
