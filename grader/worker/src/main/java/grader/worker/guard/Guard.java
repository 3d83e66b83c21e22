package grader.worker.guard;

import java.util.HashMap;
import java.util.Map;

/** From class files as javac wrote them to class files that may run. */
public final class Guard {

    private Guard() {}

    /** Guards a submission's classes, by binary name. */
    public static Guarded apply(Map<String, byte[]> classes, Policy policy) throws TooLargeException {
        StudentTypes types = StudentTypes.of(classes);
        Map<String, byte[]> guarded = new HashMap<>();
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            guarded.put(entry.getKey(), GuardedClass.bytes(entry.getValue(), policy, types));
        }
        return new Guarded(guarded);
    }
}
