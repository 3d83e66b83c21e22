package grader.worker.guard;

/** Charges no object and no array. */
final class Allocations {

    Allocations(StudentTypes types, int firstSpare) {}

    void charge(Code code) {}
}
