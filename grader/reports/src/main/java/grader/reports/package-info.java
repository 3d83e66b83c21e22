/**
 * Scorecards and gradebooks as text: JSON, HTML, JUnit XML, CSV and the console, all with the same words.
 *
 * <p>Every writer is a pure function of what it is given: no clock, no locale, no paths, no network. Text that a student
 * may have shaped passes through {@link grader.reports.SafeText} and then through the escaping of its format.
 */
package grader.reports;
