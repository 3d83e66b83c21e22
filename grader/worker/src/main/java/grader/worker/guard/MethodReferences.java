package grader.worker.guard;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Turns references to the library's methods into lambdas, as if {@code Math::random} had been written {@code () -> Math.random()}:
 * so they are counted and rewritten like any other call.
 */
final class MethodReferences {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    private final ClassNode type;
    private final MethodNode method;
    private final StudentTypes types;

    MethodReferences(ClassNode type, MethodNode method, StudentTypes types) {
        this.type = type;
        this.method = method;
        this.types = types;
    }

    void rewrite() {
        int line = 0;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            } else if (insn instanceof InvokeDynamicInsnNode site
                    && site.bsm.getOwner().equals(LAMBDAS)) {
                rewrite(site, line);
            }
        }
    }

    private void rewrite(InvokeDynamicInsnNode site, int line) {
        for (int i = 0; i < site.bsmArgs.length; i++) {
            if (site.bsmArgs[i] instanceof Handle handle && !types.contains(handle.getOwner())) {
                site.bsmArgs[i] = lambda(handle, site, line);
            }
        }
    }

    private Handle lambda(Handle handle, InvokeDynamicInsnNode site, int line) {
        Type[] captured = Type.getArgumentTypes(site.desc);
        String descriptor = descriptor(handle, captured);
        boolean inInterface = (type.access & Opcodes.ACC_INTERFACE) != 0;
        String within = method.name.startsWith("<") ? "new" : method.name;
        String name = within.startsWith("lambda$")
                ? within + "$" + type.methods.size()
                : "lambda$" + within + "$" + type.methods.size();
        MethodNode lambda = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
        body(lambda, handle, line);
        type.methods.add(lambda);
        return new Handle(Opcodes.H_INVOKESTATIC, type.name, name, descriptor, inInterface);
    }

    /** What the reference takes: its receiver, where it has one, as exactly as the call site knows it. */
    private static String descriptor(Handle handle, Type[] captured) {
        Type[] arguments = Type.getArgumentTypes(handle.getDesc());
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return Type.getMethodDescriptor(Type.getObjectType(handle.getOwner()), arguments);
        } else if (handle.getTag() == Opcodes.H_INVOKESTATIC) {
            return handle.getDesc();
        }
        Type[] all = new Type[arguments.length + 1];
        all[0] = captured.length > 0 ? captured[0] : Type.getObjectType(handle.getOwner());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Type.getMethodDescriptor(Type.getReturnType(handle.getDesc()), all);
    }

    private static void body(MethodNode lambda, Handle handle, int line) {
        InsnList body = lambda.instructions;
        LabelNode start = new LabelNode();
        body.add(start);
        body.add(new LineNumberNode(line, start));
        boolean makes = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            body.add(new TypeInsnNode(Opcodes.NEW, handle.getOwner()));
            body.add(new InsnNode(Opcodes.DUP));
        }
        int slot = 0;
        for (Type argument : Type.getArgumentTypes(lambda.desc)) {
            body.add(new VarInsnNode(argument.getOpcode(Opcodes.ILOAD), slot));
            slot += argument.getSize();
        }
        body.add(new MethodInsnNode(
                opcode(handle), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface()));
        Type result = Type.getReturnType(lambda.desc);
        body.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        lambda.maxLocals = slot;
        lambda.maxStack = slot + 2;
    }

    private static int opcode(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            default -> Opcodes.INVOKESPECIAL;
        };
    }
}
