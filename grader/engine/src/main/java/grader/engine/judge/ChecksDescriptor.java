package grader.engine.judge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** A class of checks in a JUnit plan, with its checks below it. */
final class ChecksDescriptor extends AbstractTestDescriptor {

    private final Class<?> testClass;

    ChecksDescriptor(UniqueId id, Class<?> testClass, List<Method> checks) {
        super(id, testClass.getSimpleName(), ClassSource.from(testClass));
        this.testClass = testClass;
        checks.forEach(check -> addChild(new CheckDescriptor(id.append("check", check.getName()), check)));
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    /** Runs every check, on one instance or each on its own, and tells the listener of them. */
    TestExecutionResult run(EngineExecutionListener listener) {
        TestInstance lifecycle = testClass.getAnnotation(TestInstance.class);
        boolean shared = lifecycle != null && lifecycle.value() == TestInstance.Lifecycle.PER_CLASS;
        try {
            Object instance = instance();
            for (TestDescriptor child : getChildren()) {
                CheckDescriptor check = (CheckDescriptor) child;
                listener.executionStarted(check);
                listener.executionFinished(check, check.run(shared ? instance : instance()));
            }
            return TestExecutionResult.successful();
        } catch (ReflectiveOperationException none) {
            return TestExecutionResult.failed(none);
        }
    }

    private Object instance() throws ReflectiveOperationException {
        return testClass.getConstructor().newInstance();
    }

    private static final class CheckDescriptor extends AbstractTestDescriptor {

        private final Method check;

        CheckDescriptor(UniqueId id, Method check) {
            super(id, check.getName(), MethodSource.from(check));
            this.check = check;
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }

        TestExecutionResult run(Object instance) throws IllegalAccessException {
            try {
                check.invoke(instance);
                return TestExecutionResult.successful();
            } catch (InvocationTargetException wrapped) {
                return TestExecutionResult.failed(wrapped.getCause());
            }
        }
    }
}
