package grader.engine.judge;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs checks in the order of their source file, which is the plan's. */
public final class PlanOrder implements MethodOrderer {

    @Override
    public void orderMethods(MethodOrdererContext context) {
        if (context.getTestClass().getClassLoader() instanceof SuiteLoader loader) {
            List<String> order =
                    loader.methodsInSourceOrder(context.getTestClass().getName());
            context.getMethodDescriptors()
                    .sort(Comparator.comparingInt(
                            method -> order.indexOf(method.getMethod().getName())));
        }
    }
}
