package grader.worker.call;

import grader.protocol.Reply;
import grader.protocol.Reply.Effects;
import grader.protocol.Request;
import grader.protocol.Values.Constant;
import grader.worker.load.StudentClasses;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Calls the static methods of one exercise's class. */
public final class Dispatcher {

    private static final String PACKAGE = "practice.";

    private final StudentClasses classes;
    private int check = -1;

    public Dispatcher(StudentClasses classes) {
        this.classes = classes;
    }

    /** Answers with what the method returned or threw, or that there is no such method. */
    public Reply call(Request.Call call, Generators generators) {
        if (call.check() != check) {
            check = call.check();
            classes.beginCheck();
        }
        try {
            Class<?> type = classes.load(PACKAGE + call.className());
            Optional<Method> method = find(type, call);
            return method.isPresent()
                    ? invoke(method.get(), new Arguments(call.arguments(), generators), call.keepsPrinted())
                    : new Reply.Missing(MethodNames.describe(type, call.method()));
        } catch (ClassNotFoundException none) {
            return new Reply.Missing("the file has no class " + call.className());
        }
    }

    /** Exact parameters and return type; anything but private will do, as for a test in the same package. */
    private static Optional<Method> find(Class<?> type, Request.Call call) {
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (method.getName().equals(call.method())
                    && Modifier.isStatic(modifiers)
                    && !Modifier.isPrivate(modifiers)
                    && descriptor(method).equals(call.descriptor())) {
                method.setAccessible(true);
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    private Reply invoke(Method method, Arguments arguments, boolean keepsPrinted) {
        Console console = new Console(keepsPrinted);
        console.open();
        try {
            Object value = method.invoke(null, arguments.given());
            return new Reply.Returned(crossing(value), effects(console, arguments));
        } catch (InvocationTargetException wrapped) {
            return threw(wrapped.getCause(), method, effects(console, arguments));
        } catch (ExceptionInInitializerError wrapped) {
            Throwable cause = wrapped.getCause() == null ? wrapped : wrapped.getCause();
            Reply reply = threw(cause, method, effects(console, arguments));
            classes.reload(); // the JVM would answer the next call with another exception
            return reply;
        } catch (LinkageError broken) {
            return threw(broken, method, effects(console, arguments));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Reply threw(Throwable thrown, Method method, Effects effects) {
        return new Thrown(thrown, method.getDeclaringClass().getClassLoader()).reply(effects);
    }

    private static Effects effects(Console console, Arguments arguments) {
        return new Effects(console.printed(), arguments.changed(), 0);
    }

    private static Object crossing(Object value) {
        return value instanceof Enum<?> constant ? new Constant(constant.name()) : value;
    }
}
