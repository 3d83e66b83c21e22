package grader.worker.guard;

import grader.words.NotAllowed;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Refuses classes that inherit a method of the library's and offer it under an interface of the student's own: called there, it
 * would be neither charged nor sent elsewhere, for the call names the student's type alone.
 */
final class Detours {

    private final StudentTypes types;

    Detours(StudentTypes types) {
        this.types = types;
    }

    Optional<Refusal> of(String type) {
        if (types.isInterface(type)) {
            return Optional.empty();
        }
        Set<String> interfaces = new HashSet<>();
        String library = type;
        for (; types.contains(library); library = types.superName(library)) {
            types.interfaces(library).forEach(parent -> collect(parent, interfaces));
        }
        if (interfaces.isEmpty() || library.equals("java/lang/Object")) {
            return Optional.empty(); // what Object has is the same under every name
        }
        Class<?> parent = Library.type(library);
        return Stream.of(parent.getMethods())
                .filter(method -> interfaces.stream().anyMatch(door -> declares(door, method)))
                .filter(method -> !isOverridden(type, method) && isWatched(parent, method))
                .map(method -> refusal(parent, method))
                .sorted((a, b) -> a.what().compareTo(b.what()))
                .findFirst();
    }

    private void collect(String name, Set<String> interfaces) {
        if (types.contains(name) && interfaces.add(name)) {
            types.interfaces(name).forEach(parent -> collect(parent, interfaces));
        }
    }

    private boolean declares(String type, Method method) {
        return types.declaresMethod(type, method.getName(), Type.getMethodDescriptor(method));
    }

    private boolean isOverridden(String type, Method method) {
        for (String name = type; types.contains(name); name = types.superName(name)) {
            if (declares(name, method)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a call by the library's own name would be rewritten. */
    private static boolean isWatched(Class<?> parent, Method method) {
        String home = Type.getInternalName(parent);
        MethodInsnNode call = new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL, home, method.getName(), Type.getMethodDescriptor(method), false);
        return Redirects.renamed(home, call).isPresent()
                || Redirects.other(home, call).isPresent()
                || !Charges.of(home, call).isEmpty();
    }

    private static Refusal refusal(Class<?> parent, Method method) {
        String what = parent.getSimpleName() + "." + method.getName();
        return new Refusal(NotAllowed.detour(what), NotAllowed.override(method.getName()));
    }
}
