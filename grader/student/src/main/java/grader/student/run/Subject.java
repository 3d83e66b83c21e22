package grader.student.run;

import grader.student.sample.Call;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.Signature;
import grader.student.sample.Types;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** The student's class, called by the names and types of the statement. */
final class Subject {

    private final ExerciseSamples exercise;
    private final Class<?> type;

    Subject(ExerciseSamples exercise, Class<?> type) {
        this.exercise = exercise;
        this.type = type;
    }

    /**
     * What a call came to.
     *
     * @param result what it returned
     * @param failure what it threw instead, or null
     * @param changed the argument that it changed, from 1; 0 for none
     */
    record Answer(Object result, Throwable failure, int changed) {}

    /** The method that the call is for, if the class has it with the types of the statement. */
    Optional<Method> find(Call call) {
        Signature wanted = exercise.method(call.method());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> signature(method).equals(wanted))
                .findFirst();
    }

    /** Whether a method of that name is there at all. */
    boolean hasNamed(String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    Answer call(Method method, Call call) {
        Object[] given = arguments(call);
        try {
            method.setAccessible(true);
            Object result = method.invoke(null, given);
            return new Answer(result, null, changed(given, arguments(call)));
        } catch (InvocationTargetException thrown) {
            return new Answer(null, thrown.getCause(), changed(given, arguments(call)));
        } catch (IllegalAccessException | ExceptionInInitializerError refused) {
            Throwable why = refused.getCause() == null ? refused : refused.getCause();
            return new Answer(null, why, 0);
        } catch (LinkageError broken) {
            return new Answer(null, broken, 0);
        }
    }

    private Object[] arguments(Call call) {
        Signature signature = exercise.method(call.method());
        Object[] values = new Object[call.arguments().size()];
        Arrays.setAll(
                values,
                i -> Types.fresh(call.arguments().get(i), signature.parameters().get(i)));
        return values;
    }

    private static int changed(Object[] given, Object[] fresh) {
        for (int i = 0; i < given.length; i++) {
            if (!Types.alike(given[i], fresh[i])) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Signature signature(Method method) {
        return new Signature(
                Types.name(method.getReturnType()),
                method.getName(),
                Arrays.stream(method.getParameterTypes()).map(Types::name).toList());
    }
}
