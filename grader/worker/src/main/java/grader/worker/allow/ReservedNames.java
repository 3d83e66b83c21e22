package grader.worker.allow;

import grader.words.NotAllowed;
import grader.worker.guard.Refusal;
import java.util.Optional;
import java.util.Set;

/** Package names that a submission may not define a class in: the JDK's, the test libraries', and the grader's own. */
final class ReservedNames {

    private static final Set<String> ROOTS = Set.of(
            "java", "javax", "jdk", "sun", "com.sun", "org.junit", "org.opentest4j", "org.objectweb.asm", "grader");

    private ReservedNames() {}

    /** What to say of a class that a submission defines. */
    static Optional<Refusal> check(String internalName) {
        int slash = internalName.lastIndexOf('/');
        String name = slash < 0 ? "" : Names.binary(internalName.substring(0, slash));
        if (!reserved(name)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(NotAllowed.reservedPackage(name), NotAllowed.chooseAnotherName(name)));
    }

    private static boolean reserved(String packageName) {
        return ROOTS.stream().anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
    }
}
