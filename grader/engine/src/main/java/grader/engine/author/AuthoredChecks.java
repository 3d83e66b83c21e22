package grader.engine.author;

import grader.engine.judge.PlanReader;
import grader.engine.judge.SuiteLoader;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.plan.SuiteException;
import grader.suite.Exercise;
import grader.suite.probes.ExerciseProbes;
import grader.suite.probes.Inquiry;
import grader.suite.probes.Questions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an author's checks say about the exercise.
 *
 * @param plan of one exercise
 * @param probes by method; may be empty
 */
record AuthoredChecks(Plan plan, Map<String, Inquiry> probes) {

    private static final String PACKAGE = "practice.";

    PlannedExercise exercise() {
        return plan.exercises().get(0);
    }

    /** @param classes those of the checks and the stub */
    static AuthoredChecks of(AuthorFolder folder, Map<String, byte[]> classes) {
        String place = AuthorFolder.shown(folder.checks());
        List<String> names = classes.keySet().stream()
                .filter(name -> !name.startsWith(PACKAGE))
                .sorted()
                .toList();
        SuiteLoader loader = new SuiteLoader(names, classes);
        Set<String> methods = methods(folder, loader, classes);
        List<Class<?>> types =
                names.stream().<Class<?>>map(name -> load(loader, name)).toList();
        Plan plan = plan(place, loader, types);
        PlannedExercise exercise = plan.exercises().get(0);
        if (!classes.containsKey(PACKAGE + exercise.className())) {
            throw wrong(place + ": @Exercise names the class " + exercise.className() + ", but "
                    + AuthorFolder.shown(folder.stub()) + " has no " + exercise.className()
                    + ".java; make the two agree");
        }
        AuthorException.throwIfAny(strangers(place, exercise, methods));
        return new AuthoredChecks(plan, probes(place, types, methods));
    }

    private static Plan plan(String place, SuiteLoader loader, List<Class<?>> types) {
        List<String> marked = types.stream()
                .filter(type -> type.isAnnotationPresent(Exercise.class))
                .map(Class::getName)
                .toList();
        if (marked.size() != 1) {
            throw wrong(place + ": " + (marked.isEmpty() ? "no class is" : marked + " are")
                    + " marked with @Exercise; mark one class, the one that holds the checks");
        }
        try {
            return PlanReader.read(loader, marked);
        } catch (SuiteException reason) {
            throw wrong(place + "/" + simple(marked.get(0)) + ".java: " + reason.getMessage());
        }
    }

    /** Names of the stub's public static methods; forwarding classes are made here, and refuse what cannot cross to a worker. */
    private static Set<String> methods(AuthorFolder folder, SuiteLoader loader, Map<String, byte[]> classes) {
        Set<String> methods = new TreeSet<>();
        for (String name : new TreeSet<>(classes.keySet())) {
            if (name.startsWith(PACKAGE) && name.indexOf('$') < 0) {
                try {
                    Arrays.stream(load(loader, name).getDeclaredMethods())
                            .map(Method::getName)
                            .forEach(methods::add);
                } catch (IllegalArgumentException refused) {
                    throw wrong(AuthorFolder.shown(folder.stub()) + "/" + simple(name) + ".java: "
                            + refused.getMessage()
                            + "; let methods take and return numbers, strings, arrays and lists");
                }
            }
        }
        return methods;
    }

    private static List<String> strangers(String place, PlannedExercise exercise, Set<String> methods) {
        List<String> complaints = new ArrayList<>();
        for (PlannedCheck check : exercise.checks()) {
            if (!check.method().equals("file") && !methods.contains(check.method())) {
                complaints.add(place + "/" + simple(check.testClass()) + ".java: check '" + check.id()
                        + "' is about the method " + check.method() + ", which the stub lacks; it has " + methods);
            }
        }
        return complaints;
    }

    private static Map<String, Inquiry> probes(String place, List<Class<?>> types, Set<String> methods) {
        Map<String, Inquiry> probes = new HashMap<>();
        for (Class<?> type : types) {
            if (ExerciseProbes.class.isAssignableFrom(type)) {
                for (Questions questions : made(place, type).all()) {
                    String file = place + "/" + simple(type.getName()) + ".java: ";
                    if (!methods.contains(questions.method())) {
                        throw wrong(file + "probes ask the method " + questions.method()
                                + ", which the stub lacks; it has " + methods);
                    } else if (probes.put(questions.method(), questions) != null) {
                        throw wrong(file + "probes ask the method " + questions.method()
                                + " in two entries; put all its calls into one");
                    }
                }
            }
        }
        return probes;
    }

    private static ExerciseProbes made(String place, Class<?> type) {
        try {
            return (ExerciseProbes) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException refused) {
            throw wrong(place + "/" + simple(type.getName())
                    + ".java: cannot be made; make the class public, with a constructor that takes nothing");
        }
    }

    private static Class<?> load(SuiteLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("what was compiled is not there", impossible);
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static AuthorException wrong(String complaint) {
        return new AuthorException(List.of(complaint));
    }
}
