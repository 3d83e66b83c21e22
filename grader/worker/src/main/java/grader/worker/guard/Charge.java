package grader.worker.guard;

/**
 * A call of {@code Sizes} before a call of the library.
 *
 * @param hook the method of {@code Sizes}
 * @param descriptor of that method
 * @param operands what it gets of what lies on the stack for the call, counted from 1 at the bottom
 */
record Charge(String hook, String descriptor, int... operands) {}
