package grader.engine.diagnosis;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A console of its own for known solutions, which run in this process and must print nothing on ours. */
public final class QuietConsole {

    private static final String OWN = Type.getInternalName(QuietConsole.class);
    private static final String STREAM = Type.getDescriptor(PrintStream.class);
    private static final ThreadLocal<Console> OURS = ThreadLocal.withInitial(Console::new);
    private static final PrintStream NOWHERE =
            new PrintStream(ByteArrayOutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private QuietConsole() {}

    /** One for each thread: they read it again for every line that they print. */
    private static final class Console {

        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
    }

    /** Called by rewritten classes in place of reading {@code System.out}. */
    public static PrintStream out() {
        return OURS.get().out;
    }

    /** Called by rewritten classes in place of reading {@code System.err}. */
    public static PrintStream err() {
        return NOWHERE;
    }

    static String printedDuring(Runnable action) {
        Console console = OURS.get();
        console.out.flush(); // what a call printed that nobody asked about
        console.printed.reset();
        action.run();
        console.out.flush();
        return console.printed.toString(StandardCharsets.UTF_8);
    }

    /** The same classes, printing here. */
    static Map<String, byte[]> redirect(Map<String, byte[]> classes) {
        Map<String, byte[]> redirected = new HashMap<>();
        classes.forEach((name, bytes) -> redirected.put(name, redirect(bytes)));
        return redirected;
    }

    private static byte[] redirect(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Redirecting(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static final class Redirecting extends MethodVisitor {

        Redirecting(MethodVisitor target) {
            super(Opcodes.ASM9, target);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (owner.equals("java/lang/System") && descriptor.equals(STREAM)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, OWN, name, "()" + STREAM, false);
            } else {
                super.visitFieldInsn(opcode, owner, name, descriptor);
            }
        }
    }
}
