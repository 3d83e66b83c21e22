/**
 * Pictures of what a student's code does with public inputs: portraits become coordinates, sentences and tables, and the templates of
 * this package draw them.
 */
package grader.reports.picture;
