package grader.suite.probes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A class of an exercise that answers probes: a student's, behind its forwarding class, or a known solution.
 *
 * @param type the class whose static methods are called
 * @param printing runs an action and returns what it printed
 */
public record Subject(Class<?> type, Function<Runnable, String> printing) {

    /** What a call came to: its value or what it threw, and what it printed. */
    public record Outcome(Object value, Throwable thrown, String printed) {}

    /** Calls the static method of that name, whatever becomes of its arguments. */
    public Outcome call(String name, Object... arguments) {
        Method method = Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no method " + name));
        Object[] value = new Object[1];
        Throwable[] thrown = new Throwable[1];
        String printed = printing.apply(() -> {
            try {
                value[0] = method.invoke(null, arguments);
            } catch (InvocationTargetException wrapped) {
                thrown[0] = wrapped.getCause();
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return new Outcome(value[0], thrown[0], printed);
    }
}
