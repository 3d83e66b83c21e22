package grader.suite.kit;

import grader.suite.Check;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** What became of each check: the checks that passed, and what ended the others. */
public final class Verdicts implements TestExecutionListener {

    private final Set<String> passed = new TreeSet<>();
    private final Map<String, Throwable> ended = new TreeMap<>();
    private final Set<String> methods = new TreeSet<>();
    private int points;

    Verdicts() {}

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!(test.getSource().orElse(null) instanceof MethodSource source)) {
            result.getThrowable().ifPresent(fault -> {
                throw new IllegalStateException(fault);
            });
            return;
        }
        Check check = source.getJavaMethod().getAnnotation(Check.class);
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            passed.add(check.id());
            points += check.points();
        } else {
            ended.put(check.id(), result.getThrowable().orElseThrow());
            methods.add(check.method());
        }
    }

    public Set<String> passed() {
        return passed;
    }

    /** Ids of the checks that did not pass, in alphabetical order. */
    public Set<String> failed() {
        return ended.keySet();
    }

    /** The student's methods that lost points. */
    public Set<String> methodsThatLost() {
        return methods;
    }

    /** What ended the checks that did not pass. */
    public Map<String, Throwable> ended() {
        return ended;
    }

    public int points() {
        return points;
    }
}
