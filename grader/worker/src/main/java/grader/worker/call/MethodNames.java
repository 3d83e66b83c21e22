package grader.worker.call;

import grader.words.MissingMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Method names and signatures as students wrote them. */
final class MethodNames {

    private MethodNames() {}

    /** {@code norm} for {@code lambda$norm$0}: the compiler's names for parts of a method lead back to it. */
    static String written(String name) {
        if (name.startsWith("lambda$")) {
            int end = name.lastIndexOf('$');
            return end > 7 ? name.substring(7, end) : name;
        }
        return name;
    }

    /** A type's name without its package; an anonymous one is known by its superclass. */
    static String simple(Class<?> type) {
        String name = type.isAnonymousClass() ? type.getSuperclass().getSimpleName() : type.getSimpleName();
        return name.substring(0, Math.min(name.length(), 200));
    }

    /** What there is of that name, in words: other parameters, another return type, not static. */
    static String describe(Class<?> type, String name) {
        String alike = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && method.getName().equals(name))
                .map(MethodNames::signature)
                .sorted()
                .collect(Collectors.joining("; "));
        if (!alike.isEmpty()) {
            return MissingMethod.others(alike);
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && method.getName().equalsIgnoreCase(name))
                .map(method -> MissingMethod.spelled(method.getName()))
                .findFirst()
                .orElse("");
    }

    private static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        String modifiers = Modifier.isPrivate(method.getModifiers()) ? "private " : "";
        String isStatic = Modifier.isStatic(method.getModifiers()) ? "static " : "";
        return modifiers + isStatic + method.getReturnType().getSimpleName() + " " + method.getName() + "(" + parameters
                + ")";
    }
}
