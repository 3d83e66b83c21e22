/**
 * What a student's own code does with the inputs of the statements, for a picture of it. Nothing here is hidden, and nothing here
 * can change how a check ended.
 */
package grader.engine.portrait;
