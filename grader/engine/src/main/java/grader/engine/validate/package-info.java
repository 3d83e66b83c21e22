/** Holds the suite against solutions whose verdict is known: stubs, right ones, and wrong ones that each prove a check. */
package grader.engine.validate;
