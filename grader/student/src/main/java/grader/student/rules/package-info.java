/**
 * What the exercises say of answers, read in one way by the sample checks that students have and by the hidden ones. Knows no
 * right answer.
 */
package grader.student.rules;
