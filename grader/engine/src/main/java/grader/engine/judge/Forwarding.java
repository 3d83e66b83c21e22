package grader.engine.judge;

import grader.protocol.Values.Constant;
import grader.protocol.Values.Generator;
import grader.protocol.Values.Texts;
import grader.suite.Mismatch;
import grader.suite.SeededGenerator;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where generated exercise classes send their calls: to the session bound to the thread that runs the check. */
public final class Forwarding {

    private static final ThreadLocal<JudgeSession> BOUND = new ThreadLocal<>();

    private Forwarding() {}

    static void bind(JudgeSession session) {
        BOUND.set(session);
    }

    static void unbind() {
        BOUND.remove();
    }

    /** Called by generated code only. */
    public static Object call(Class<?> exercise, String method, String descriptor, Object[] arguments) {
        JudgeSession session = BOUND.get();
        if (session == null) {
            throw new IllegalStateException("no submission is being judged on this thread");
        }
        List<Object> crossing =
                Arrays.stream(arguments).map(Forwarding::crossing).toList();
        RemoteCall.Answer answer = session.call(exercise.getSimpleName(), method, descriptor, crossing);
        for (int i = 0; i < answer.changed().size(); i++) {
            copyBack(answer.changed().get(i), arguments[i]);
        }
        if (answer.failure() != null) {
            throw answer.failure().get();
        }
        return value(exercise, descriptor, answer.value());
    }

    private static Object crossing(Object argument) {
        if (argument instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(element -> texts.add((String) element));
            return new Texts(list instanceof ArrayList, texts);
        } else if (argument instanceof SeededGenerator generator) {
            return new Generator(generator.number(), SeededGenerator.ALGORITHM, generator.seed());
        }
        return argument;
    }

    /** What the student's method did to its arguments is done to the check's own: arrays and lists keep their identity. */
    private static void copyBack(Object changed, Object argument) {
        if (changed instanceof int[] now && argument instanceof int[] mine) {
            System.arraycopy(now, 0, mine, 0, mine.length);
        } else if (changed instanceof double[] now && argument instanceof double[] mine) {
            System.arraycopy(now, 0, mine, 0, mine.length);
        } else if (changed instanceof double[][] now && argument instanceof double[][] mine) {
            System.arraycopy(now, 0, mine, 0, mine.length);
        } else if (changed instanceof Texts now && argument instanceof ArrayList<?> list) {
            @SuppressWarnings("unchecked")
            ArrayList<String> mine = (ArrayList<String>) list;
            if (!mine.equals(now.elements())) {
                mine.clear();
                mine.addAll(now.elements());
            }
        }
    }

    private static Object value(Class<?> exercise, String descriptor, Object value) {
        if (!(value instanceof Constant)) {
            return value;
        }
        Class<?> type = MethodType.fromMethodDescriptorString(descriptor, exercise.getClassLoader())
                .returnType();
        String name = ((Constant) value).name();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new Mismatch(
                "the result is one of the constants of " + type.getSimpleName(), "returned a constant named " + name);
    }
}
