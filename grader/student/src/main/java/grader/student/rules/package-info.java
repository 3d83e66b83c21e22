/**
 * How files are read, and what the exercises say of answers, in one way for the sample checks that students have and for the
 * hidden ones. Knows no right answer.
 */
package grader.student.rules;
