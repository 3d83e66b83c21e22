package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteTest {

    @Test
    void theExercisesComeInCourseOrder() {
        assertThat(exerciseClasses())
                .extracting(type -> type.getAnnotation(Exercise.class).id())
                .containsExactly("cosine", "gradient-descent", "coin-simulation", "majority-baseline");
    }

    @ParameterizedTest
    @MethodSource("exerciseClasses")
    void pointsAddUpTo25(Class<?> type) {
        assertThat(checks(type).stream().mapToInt(Check::points).sum()).isEqualTo(25);
        assertThat(checks(type)).allMatch(check -> check.points() >= 1);
    }

    @ParameterizedTest
    @MethodSource("exerciseClasses")
    void idsAreUnique(Class<?> type) {
        assertThat(checks(type)).extracting(Check::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(checks(type)).extracting(Check::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("exerciseClasses")
    void everyMethodOfTheStubIsChecked(Class<?> type) throws ClassNotFoundException {
        Class<?> stub =
                Class.forName("practice." + type.getAnnotation(Exercise.class).className());
        List<String> methods = Arrays.stream(stub.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        method.getParameterCount() > 0) // what a stub gives, such as its points, takes nothing
                .map(Method::getName)
                .toList();

        assertThat(checks(type)).extracting(Check::method).containsAll(methods);
        assertThat(checks(type)).extracting(Check::method).allMatch(m -> m.equals("file") || methods.contains(m));
    }

    @ParameterizedTest
    @MethodSource("exerciseClasses")
    void titlesAndHintsAreShortAndHintsAsk(Class<?> type) {
        for (Check check : checks(type)) {
            assertThat(check.title()).isNotBlank().hasSizeLessThanOrEqualTo(60);
            assertThat(check.hint()).as(check.id()).isNotBlank().hasSizeLessThanOrEqualTo(160);
        }
    }

    @ParameterizedTest
    @MethodSource("exerciseClasses")
    void checksCanBeInherited(Class<?> type) {
        for (Class<?> checks : Suite.checkClasses(type)) {
            assertThat(checks).isPublic().isNotFinal();
            assertThat(checkMethods(checks)).allMatch(method -> Modifier.isPublic(method.getModifiers()));
        }
    }

    @ParameterizedTest
    @MethodSource("exerciseClasses")
    void aClassOfChecksIsAboutOneMethod(Class<?> type) {
        for (Class<?> checks : Suite.checkClasses(type)) {
            List<String> methods = checkMethods(checks)
                    .map(method -> method.getAnnotation(Check.class).method())
                    .distinct()
                    .toList();

            assertThat(methods).as(checks.getName()).hasSize(1);
            assertThat(checks.getSimpleName()).isEqualToIgnoringCase(methods.get(0) + "Checks");
        }
    }

    static List<Class<?>> exerciseClasses() {
        return Suite.EXERCISE_CLASSES.stream().<Class<?>>map(SuiteTest::load).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static List<Check> checks(Class<?> type) {
        return Suite.checkClasses(type).stream()
                .flatMap(SuiteTest::checkMethods)
                .map(method -> method.getAnnotation(Check.class))
                .toList();
    }

    private static Stream<Method> checkMethods(Class<?> checks) {
        return Arrays.stream(checks.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Check.class));
    }
}
