package grader.worker.guard;

import org.objectweb.asm.tree.MethodNode;

/** Lets handlers keep what they catch. */
final class Handlers {

    Handlers(MethodNode method, int depthLocal) {}

    void check() {}
}
