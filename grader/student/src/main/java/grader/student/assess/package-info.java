/** Starts the process that runs student code, reads its journal, and says where the student stands. */
package grader.student.assess;
