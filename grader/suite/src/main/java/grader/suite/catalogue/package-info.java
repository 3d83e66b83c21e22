/**
 * The mistakes that students are known to make: each one's words, the checks that it fails, and a whole wrong solution as class
 * files. It imports the suite's annotations and the JDK, nothing else of ours.
 */
package grader.suite.catalogue;
