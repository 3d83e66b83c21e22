/**
 * Makes a call on which a student's method fails as small as it can be. It knows of methods and values only, and of
 * nothing that judges or reports.
 */
package grader.engine.shrink;
