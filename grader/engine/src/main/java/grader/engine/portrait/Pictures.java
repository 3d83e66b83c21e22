package grader.engine.portrait;

/** Whether portraits are taken: they cost calls, and only a page shows them. */
public enum Pictures {
    NONE,
    TAKEN
}
