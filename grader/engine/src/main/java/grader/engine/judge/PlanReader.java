package grader.engine.judge;

import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.plan.SuiteException;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Suite;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads the plan off the suite's annotations. */
public final class PlanReader {

    private final SuiteLoader loader;
    private int number;

    private PlanReader(SuiteLoader loader) {
        this.loader = loader;
    }

    /** The plan of the suite, its checks bound to forwarding classes. */
    public static Plan read() {
        return read(new SuiteLoader(Suite.EXERCISE_CLASSES), Suite.EXERCISE_CLASSES);
    }

    /** The plan of the exercises that these classes are marked with, in this order. */
    public static Plan read(SuiteLoader loader, List<String> exerciseClasses) {
        PlanReader reader = new PlanReader(loader);
        return new Plan(exerciseClasses.stream().map(reader::exercise).toList());
    }

    private PlannedExercise exercise(String testClassName) {
        try {
            Class<?> testClass = loader.loadClass(testClassName);
            Exercise exercise = testClass.getAnnotation(Exercise.class);
            if (exercise == null) {
                throw new SuiteException(testClassName + " does not say with @Exercise what it checks");
            }
            List<Class<?>> holders = Suite.checkClasses(testClass);
            refuseUnlisted(testClass, holders);
            List<PlannedCheck> checks = new ArrayList<>();
            for (Class<?> holder : holders) {
                refuseSetUp(holder);
                refuseHidden(holder);
                checks.addAll(checks(holder));
            }
            return new PlannedExercise(exercise.id(), exercise.className(), exercise.title(), testClass, checks);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new SuiteException("the suite names " + testClassName + ", which cannot be loaded", missing);
        }
    }

    /** Checks beside a list of classes would be in no plan, and nobody would miss them. */
    private static void refuseUnlisted(Class<?> testClass, List<Class<?>> holders) {
        boolean holdsChecks = Arrays.stream(testClass.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(Check.class));
        if (holdsChecks && !holders.contains(testClass)) {
            throw new SuiteException(
                    testClass.getName() + " lists classes of checks with @Exercise and has checks of its"
                            + " own; move these into one of the classes it lists");
        }
    }

    /** The judge calls checks and nothing else, so what would only run in an IDE must not be there. */
    static void refuseSetUp(Class<?> testClass) {
        for (Method method : testClass.getDeclaredMethods()) {
            for (Annotation annotation : method.getDeclaredAnnotations()) {
                if (annotation.annotationType().getName().startsWith("org.junit.")) {
                    throw new SuiteException(testClass.getName() + "." + method.getName() + " is marked with "
                            + annotation + "; a class of checks has no methods for JUnit but those marked with @Check");
                }
            }
        }
    }

    /** What is not public cannot be called, and what wants arguments would get none. */
    private static void refuseHidden(Class<?> testClass) {
        if (!Modifier.isPublic(testClass.getModifiers()) || testClass.getConstructors().length == 0) {
            throw new SuiteException(testClass.getName() + " is not public; make the class of checks public");
        }
        for (Method method : testClass.getDeclaredMethods()) {
            boolean callable = Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0;
            if (method.isAnnotationPresent(Check.class) && !callable) {
                throw new SuiteException(testClass.getName() + "." + method.getName()
                        + " cannot be called; make a method with @Check public and let it take no arguments");
            }
        }
    }

    private List<PlannedCheck> checks(Class<?> testClass) {
        List<String> order = loader.methodsInSourceOrder(testClass.getName());
        List<Method> methods = Arrays.stream(testClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .sorted(Comparator.comparingInt(method -> order.indexOf(method.getName())))
                .toList();
        List<PlannedCheck> checks = new ArrayList<>();
        for (Method method : methods) {
            Check check = method.getAnnotation(Check.class);
            checks.add(new PlannedCheck(
                    number++,
                    testClass.getName(),
                    method.getName(),
                    check.id(),
                    check.method(),
                    check.points(),
                    check.title(),
                    check.hint()));
        }
        return checks;
    }
}
