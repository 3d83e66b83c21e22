/** The students' bundle: exercises, statements as pages, and the one jar of ours that they need. */
package grader.handout;
