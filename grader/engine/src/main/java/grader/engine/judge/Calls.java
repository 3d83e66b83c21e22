package grader.engine.judge;

import grader.protocol.Request;
import grader.protocol.Values.Generator;
import grader.protocol.Values.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Calls as instructors read them, cut where inputs are long. */
final class Calls {

    private static final int MAX_ARGUMENT = 300;

    private Calls() {}

    static String shown(Request.Call call) {
        return call.method() + call.arguments().stream().map(Calls::shown).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shown(Object argument) {
        String text;
        if (argument instanceof Texts texts) {
            text = texts.elements().toString();
        } else if (argument instanceof Generator generator) {
            text = "a generator seeded with " + generator.seed();
        } else {
            String boxed = Arrays.deepToString(new Object[] {argument});
            text = boxed.substring(1, boxed.length() - 1);
        }
        return text.length() <= MAX_ARGUMENT
                ? text
                : text.substring(0, MAX_ARGUMENT) + " … (" + text.length() + " characters)";
    }
}
