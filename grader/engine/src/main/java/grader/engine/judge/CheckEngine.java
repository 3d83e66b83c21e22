package grader.engine.judge;

import grader.suite.Check;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Runs checks on the JUnit Platform: nothing but calling {@link Check} methods, in the order of their source file.
 *
 * <p>Jupiter, which runs the same checks in an IDE and under Surefire, looks at each test for extensions, conditions and
 * timeouts; checks have none ({@link PlanReader} sees to that), and looking cost more than all they do on the judge's side.
 */
final class CheckEngine implements TestEngine {

    private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

    @Override
    public String getId() {
        return "checks";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor root = new EngineDescriptor(id, "Hidden checks");
        for (ClassSelector selector : request.getSelectorsByType(ClassSelector.class)) {
            Class<?> testClass = selector.getJavaClass();
            List<Method> checks = methods.computeIfAbsent(testClass, CheckEngine::checks);
            root.addChild(new ChecksDescriptor(id.append("class", testClass.getName()), testClass, checks));
        }
        return root;
    }

    private static List<Method> checks(Class<?> testClass) {
        List<String> order = ((SuiteLoader) testClass.getClassLoader()).methodsInSourceOrder(testClass.getName());
        return Arrays.stream(testClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .sorted(Comparator.comparingInt(method -> order.indexOf(method.getName())))
                .toList();
    }

    @Override
    public void execute(ExecutionRequest request) {
        TestDescriptor root = request.getRootTestDescriptor();
        EngineExecutionListener listener = request.getEngineExecutionListener();
        listener.executionStarted(root);
        for (TestDescriptor checks : root.getChildren()) {
            listener.executionStarted(checks);
            listener.executionFinished(checks, ((ChecksDescriptor) checks).run(listener));
        }
        listener.executionFinished(root, TestExecutionResult.successful());
    }
}
