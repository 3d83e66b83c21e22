/** What a student reads: the card on the console and the page beside it. Pure text over an assessment. */
package grader.student.card;
