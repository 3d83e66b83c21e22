package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;

/** Tells errors that spoil the JVM for whoever comes next: a real end of stack or heap, a class of the JDK that broke. */
public final class Wear {

    private static final String FAILED = "Could not initialize class ";

    private Wear() {}

    /** Ends the call where the error is one of those. */
    public static void check(Throwable error) {
        if (error instanceof StackOverflowError) {
            Meter.stop(Cause.WORN, Stops.STACK);
        } else if (error instanceof VirtualMachineError) {
            Meter.stop(Cause.WORN, Stops.HEAP);
        } else if (error instanceof LinkageError && brokeTheLibrary(error)) {
            Meter.stop(Cause.WORN, Stops.LIBRARY);
        }
    }

    private static boolean brokeTheLibrary(Throwable error) {
        if (error instanceof ExceptionInInitializerError || error instanceof NoClassDefFoundError) {
            return error.getCause() instanceof VirtualMachineError || names(error.getMessage());
        }
        return false;
    }

    private static boolean names(String message) {
        return message != null
                && (message.startsWith(FAILED + "java.")
                        || message.startsWith(FAILED + "jdk.")
                        || message.startsWith(FAILED + "sun."));
    }
}
