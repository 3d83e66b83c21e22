package grader.worker.call;

import grader.protocol.Reply;
import grader.protocol.Reply.Effects;
import grader.protocol.Request;
import grader.words.MissingMethod;
import grader.words.Stops;
import grader.worker.load.StudentClasses;
import grader.worker.run.Abort;
import grader.worker.run.Meter;
import grader.worker.run.Wear;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Calls the static methods of one exercise's class. */
public final class Dispatcher {

    private static final String PACKAGE = "practice.";

    private final StudentClasses classes;
    private final Ledger ledger = new Ledger();
    private Console console = new Console();
    private final Methods methods = new Methods();
    private int check = -1;

    public Dispatcher(StudentClasses classes) {
        this.classes = classes;
    }

    /** Answers with what the method returned or threw, or that there is no such method. */
    public Reply call(Request.Call call, Generators generators) {
        if (call.check() != check) {
            check = call.check();
            classes.beginCheck();
            Meter.beginCheck();
        }
        try {
            Class<?> type = classes.load(PACKAGE + call.className());
            Optional<Method> method = methods.find(type, call);
            return method.isPresent()
                    ? invoke(method.get(), new Arguments(call.arguments(), generators), call.keepsPrinted())
                    : new Reply.Missing(MethodNames.describe(type, call.method()));
        } catch (ClassNotFoundException none) {
            return new Reply.Missing(MissingMethod.noClass(call.className()));
        }
    }

    private Reply invoke(Method method, Arguments arguments, boolean keepsPrinted) {
        String name = method.getName();
        console.open();
        Meter.beginCall(ledger.left(name), ledger.divisor(name));
        Ending ending = Meter.abort() == null ? ending(method, arguments) : new Ending(null, null);
        long steps = Meter.endCall();
        ledger.add(name, steps, Meter.ranOver());
        Effects effects = new Effects(keepsPrinted ? console.printed() : "", arguments.changed(), steps, false);
        if (Meter.abort() != null || ending.isError()) {
            console = new Console(); // cut short inside a print, the old one may still hold a piece of it
        }
        return reply(method, ending, effects);
    }

    /** How the student's code ended, if it was not aborted: with a value, or with an exception. */
    private record Ending(Object value, Thrown thrown) {

        boolean isError() {
            return thrown != null && thrown.isError();
        }
    }

    private Ending ending(Method method, Arguments arguments) {
        try {
            return new Ending(Crossing.value(method.invoke(null, arguments.given())), null);
        } catch (InvocationTargetException wrapped) {
            return threw(wrapped.getCause(), method);
        } catch (LinkageError | VirtualMachineError | Abort error) {
            return threw(error, method);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Ending threw(Throwable thrown, Method method) {
        try {
            Wear.check(thrown);
        } catch (Abort sticky) {
            return new Ending(null, null);
        }
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
            classes.reload(); // the JVM would answer the next call with another exception
            return new Ending(null, new Thrown(thrown.getCause(), true, loader(method)));
        }
        return new Ending(null, new Thrown(thrown, false, loader(method)));
    }

    private Reply reply(Method method, Ending ending, Effects effects) {
        Abort abort = Meter.abort();
        if (abort != null) {
            classes.reload(); // an initialiser may have been cut short
            Effects spoiled = abort.why() == Abort.Cause.WORN ? worn(effects) : effects;
            return new Stopped(abort, method.getName(), loader(method)).reply(within(spoiled));
        } else if (Crossing.isTooMuch(ending.value, effects.changed())) {
            return new Reply.Aborted(Reply.Reason.OVER_BUDGET, Stops.GAVE_TOO_MUCH, Optional.empty(), within(effects));
        }
        return ending.thrown == null ? new Reply.Returned(ending.value, effects) : ending.thrown.reply(effects);
    }

    /** Without the arguments where they have grown too large to show. */
    private static Effects within(Effects effects) {
        return Crossing.isTooMuch(null, effects.changed())
                ? new Effects(effects.printed(), List.of(), effects.steps(), effects.worn())
                : effects;
    }

    private static Effects worn(Effects effects) {
        return new Effects(effects.printed(), effects.changed(), effects.steps(), true);
    }

    private static ClassLoader loader(Method method) {
        return method.getDeclaringClass().getClassLoader();
    }
}
