package grader.worker.probe;

/** Something that confinement must deny. */
interface Attempt {

    /**
     * Makes it.
     *
     * @return a word on what was allowed; an exception means that it was denied
     */
    String make() throws Exception;
}
