/**
 * The process that student code lives in: compile, load, call. It has the student's classes and a dispatcher, and nothing
 * that is worth stealing.
 *
 * <p>Imports the JDK, ASM, {@link grader.protocol} and {@link grader.words}; nothing else of ours is on its class path.
 */
package grader.worker;
