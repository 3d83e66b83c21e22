/**
 * Tries from inside what confinement must deny, so that the level of a run is measured and not assumed.
 *
 * <p>Imports the JDK only. The engine starts {@link grader.worker.probe.SelfTest} by name, under a worker's own command line.
 */
package grader.worker.probe;
