/**
 * Exercises of an author's own: a folder with a stub, checks, solutions and wrong variants becomes a plan and solutions to hold it
 * against, on the same paths as the grader's own. Whatever is wrong with the folder is one line with its place.
 */
package grader.engine.author;
