/**
 * Names mistakes: the answers of a wrong method to fixed probes are held against those of known wrong solutions.
 *
 * <p>Alike in every answer is a name; anything else is none, since a wrong name is worse than no name.
 */
package grader.engine.diagnosis;
