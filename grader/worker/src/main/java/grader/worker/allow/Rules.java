package grader.worker.allow;

import grader.words.NotAllowed;
import java.util.Map;
import java.util.Optional;

/**
 * The list itself: what {@code allowed.txt} says.
 *
 * @param classes by name
 * @param advice by the name of a package, class or member
 */
record Rules(Map<String, ClassRule> classes, Map<String, Advice> advice) {

    private static final Advice UNKNOWN = new Advice("other", NotAllowed.useTheUsual());

    Optional<ClassRule> of(String className) {
        return Optional.ofNullable(classes.get(className));
    }

    /** What to say of a name: what the longest part of it that the list knows stands for. */
    Advice adviceFor(String name) {
        String part = name.replace('$', '.');
        while (!advice.containsKey(part)) {
            int dot = part.lastIndexOf('.');
            if (dot < 0) {
                return UNKNOWN;
            }
            part = part.substring(0, dot);
        }
        return advice.get(part);
    }
}
