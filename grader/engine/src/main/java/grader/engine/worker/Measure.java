package grader.engine.worker;

/** A means of confinement; a machine offers some of them. */
enum Measure {

    /** Bubblewrap: no network, no processes but its own, and no files but what Java needs, read-only. */
    NAMESPACES,

    /** No namespaces within those: a kernel's bugs are reached more easily from there. Bubblewrap has it since 0.8. */
    NO_NESTED_NAMESPACES,

    /**
     * A real user id for each slot. An id that is only mapped stays the engine's outside: its files could be read, and workers
     * of one id share one limit on threads, so that an attack on it would starve the others.
     */
    OWN_USER,

    /** Limits on threads, open files, file size and processor time. */
    LIMITS
}
