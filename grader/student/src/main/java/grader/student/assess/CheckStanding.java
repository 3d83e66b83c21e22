package grader.student.assess;

import grader.student.run.Outcome;
import grader.student.sample.Rung;
import grader.student.sample.SampleCheck;

/**
 * A check and what became of it.
 *
 * @param check the check
 * @param outcome what became of it
 * @param place the student's line to look at, as in {@code Cosine.java:27}; empty if unknown
 * @param code what stands in that line; empty if unknown
 */
public record CheckStanding(SampleCheck check, Outcome outcome, String place, String code) {

    /** The input that the check ended at. */
    public Rung rung() {
        return check.ladder().get(outcome.rung());
    }
}
