package grader.worker.guard;

import grader.words.CompilerNotes;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/** One class file on its way through all the rewrites; their order matters. */
final class GuardedClass {

    private final ClassNode type = new ClassNode();
    private final Policy policy;
    private final StudentTypes types;
    private final boolean briefly;

    private GuardedClass(byte[] classFile, Policy policy, StudentTypes types, boolean briefly) {
        new ClassReader(classFile).accept(type, ClassReader.EXPAND_FRAMES);
        this.policy = policy;
        this.types = types;
        this.briefly = briefly;
    }

    /** The class as it may run; where it has grown past what the JVM takes, once more with fewer instructions. */
    static byte[] bytes(byte[] classFile, Policy policy, StudentTypes types) throws TooLargeException {
        try {
            return new GuardedClass(classFile, policy, types, false).bytes();
        } catch (TooLargeException tables) {
            return new GuardedClass(classFile, policy, types, true).bytes();
        }
    }

    private byte[] bytes() throws TooLargeException {
        Refusals refusals = new Refusals(policy, types);
        // Call sites first: a method reference becomes a method of the student's, which all that follows then sees.
        for (MethodNode method : List.copyOf(type.methods)) {
            refusals.markCallSites(method);
            new MethodReferences(type, method, types).rewrite();
        }
        for (MethodNode method : type.methods) {
            refusals.mark(new Code(method));
        }
        Optional<Refusal> structure = refusals.structure(type);
        type.methods.forEach(GuardedClass::giveBody);
        IdentityHashes.inject(type);
        for (MethodNode method : type.methods) {
            if (method.instructions.size() > 0) {
                guard(method, structure);
            }
        }
        return Renames.inPool(write());
    }

    private void guard(MethodNode method, Optional<Refusal> structure) {
        int depthLocal = method.maxLocals;
        Code code = new Code(method);
        new Calls(types, depthLocal + 1, briefly).rewrite(code);
        new Allocations(types, depthLocal + 1).charge(code);
        Monitors.remove(code);
        Enums.number(code);
        if (briefly) {
            new Stretches(code).gather();
        }
        new Metering(depthLocal).apply(code);
        structure.ifPresent(refusal -> Refusals.atEntry(method, refusal));
        method.access &= ~Opcodes.ACC_SYNCHRONIZED;
    }

    /** A native method gets code, in front of which its class's refusal can stand; the code itself is never reached. */
    private static void giveBody(MethodNode method) {
        if ((method.access & Opcodes.ACC_NATIVE) != 0) {
            method.access &= ~Opcodes.ACC_NATIVE;
            method.instructions = Emit.list(new InsnNode(Opcodes.ACONST_NULL), new InsnNode(Opcodes.ATHROW));
        }
    }

    private byte[] write() throws TooLargeException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        try {
            type.accept(writer);
            return writer.toByteArray();
        } catch (MethodTooLargeException tooLarge) {
            throw new TooLargeException(CompilerNotes.largeMethod(tooLarge.getMethodName()));
        } catch (ClassTooLargeException tooLarge) {
            throw new TooLargeException(CompilerNotes.largeClass());
        }
    }
}
