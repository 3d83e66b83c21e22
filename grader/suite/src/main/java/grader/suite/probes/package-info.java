/**
 * Questions that tell mistakes apart: fixed calls whose answers are compared with those of known wrong solutions. They earn no
 * points, are never shown, and are asked only of a method that a check has found wrong.
 */
package grader.suite.probes;
