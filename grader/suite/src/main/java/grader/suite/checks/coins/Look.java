package grader.suite.checks.coins;

/** How closely a check looks at head counts. */
enum Look {
    /** Every submission: short runs, after which most coins leave no doubt. */
    GLANCE,
    /** Where the glance left a doubt: runs long enough to tell a coin of 0.505 from a fair one; only they fail a check. */
    THOROUGH
}
