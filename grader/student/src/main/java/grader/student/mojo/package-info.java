/** The card as a Maven goal: what {@code mvn test} does in the handout. */
package grader.student.mojo;
