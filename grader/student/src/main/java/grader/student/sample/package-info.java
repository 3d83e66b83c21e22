/** Sample checks as data: calls from simple to complex, what is expected of each, and hints. Needs nothing but Java. */
package grader.student.sample;
