package grader.worker.guard;

/**
 * A call of a hook before a call of the library.
 *
 * @param owner simple name of the hook's class, as in {@code Sizes}
 * @param hook its method
 * @param descriptor of that method
 * @param operands what it gets of what lies on the stack for the call, counted from 1 at the bottom
 */
record Charge(String owner, String hook, String descriptor, int... operands) {}
