/**
 * The process that compiles and calls student code, and writes down each step before it takes it: whatever ends it, the
 * journal tells what was under way. Needs a JDK and the sample checks, nothing else.
 */
package grader.student.run;
