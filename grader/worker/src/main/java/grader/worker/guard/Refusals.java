package grader.worker.guard;

import grader.words.NotAllowed;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Puts an end in front of every use that the policy refuses; the use itself stays behind it and is never reached. */
final class Refusals {

    private static final Refusal OURS = new Refusal(NotAllowed.graderName(), NotAllowed.useOwnNames());
    private static final Refusal FINALIZE = new Refusal("finalize", NotAllowed.leaveOutMethod());
    private static final Refusal NATIVE = new Refusal(NotAllowed.nativeMethod(), NotAllowed.writeInJava());

    private final Policy policy;
    private final StudentTypes types;

    Refusals(Policy policy, StudentTypes types) {
        this.policy = policy;
        this.types = types;
    }

    /** Marks the lambdas and method references of a method. */
    void markCallSites(MethodNode method) {
        Code code = new Code(method);
        for (AbstractInsnNode insn : code.instructions()) {
            if (insn instanceof InvokeDynamicInsnNode site) {
                callSite(site).ifPresent(refusal -> code.before(insn, Emit.refuse(refusal)));
            }
        }
    }

    /** What it refers to says more than the interface that it becomes. */
    private Optional<Refusal> callSite(InvokeDynamicInsnNode site) {
        Type made = Type.getReturnType(site.desc);
        boolean isObject = made.getSort() >= Type.ARRAY;
        return policy.bootstrap(site.bsm, site.bsmArgs, types)
                .or(() -> isObject ? type(made.getInternalName()) : Optional.empty());
    }

    /** Marks everything else that a method does. */
    void mark(Code code) {
        new CatchTypes(code, this::type).mark();
        for (AbstractInsnNode insn : code.instructions()) {
            refusal(insn).ifPresent(refusal -> code.before(insn, Emit.refuse(refusal)));
        }
    }

    private Optional<Refusal> refusal(AbstractInsnNode insn) {
        if (insn instanceof MethodInsnNode call) {
            return method(call);
        } else if (insn instanceof FieldInsnNode access) {
            return ours(access.owner).or(() -> policy.field(access.owner, access.name, types));
        } else if (insn instanceof TypeInsnNode use) {
            return made(use).or(() -> type(use.desc));
        } else if (insn instanceof MultiANewArrayInsnNode array) {
            return type(array.desc);
        } else if (insn instanceof LdcInsnNode constant && constant.cst instanceof Type type) {
            return type.getSort() == Type.METHOD ? Optional.empty() : type(type.getInternalName());
        }
        return Optional.empty();
    }

    /** What is said of the constructor is said before its class is initialised. */
    private Optional<Refusal> made(TypeInsnNode use) {
        return use.getOpcode() == Opcodes.NEW ? Code.constructor(use).flatMap(this::method) : Optional.empty();
    }

    private Optional<Refusal> method(MethodInsnNode call) {
        if (call.owner.startsWith("[")) {
            return Optional.empty(); // clone and what Object has
        }
        return ours(call.owner).or(() -> policy.method(call.owner, call.name, call.desc, types));
    }

    /** The element type of an array; primitives are free. */
    private Optional<Refusal> type(String name) {
        if (!name.startsWith("[")) {
            return ours(name).or(() -> policy.type(name, types));
        }
        Type element = Type.getType(name).getElementType();
        return element.getSort() == Type.OBJECT ? type(element.getInternalName()) : Optional.empty();
    }

    private static Optional<Refusal> ours(String name) {
        return name.startsWith("grader/") ? Optional.of(OURS) : Optional.empty();
    }

    /** What is refused about a class as a whole: none of its code may run. */
    Optional<Refusal> structure(ClassNode type) {
        Optional<Refusal> refusal = ours(type.name)
                .or(() -> policy.type(type.name, types))
                .or(() -> policy.supertype(type.superName, types));
        for (String parent : type.interfaces) {
            refusal = refusal.or(() -> policy.supertype(parent, types));
        }
        refusal = refusal.or(() -> new Detours(types).of(type.name));
        for (MethodNode method : type.methods) {
            if (method.name.equals("finalize") && method.desc.equals("()V")) {
                refusal = refusal.or(() -> Optional.of(FINALIZE));
            } else if ((method.access & Opcodes.ACC_NATIVE) != 0) {
                refusal = refusal.or(() -> Optional.of(NATIVE));
            }
        }
        return refusal;
    }

    /** Ends every call of a method: its entry is charged first, so that the line is known. */
    static void atEntry(MethodNode method, Refusal refusal) {
        AbstractInsnNode insn = method.instructions.getFirst();
        while (!(insn instanceof MethodInsnNode)) {
            insn = insn.getNext();
        }
        method.instructions.insert(insn.getNext(), Emit.refuse(refusal));
    }
}
