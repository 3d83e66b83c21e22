package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteTest {

    @Test
    void theExercisesComeInCourseOrder() {
        assertThat(checkClasses())
                .extracting(type -> type.getAnnotation(Exercise.class).id())
                .containsExactly("cosine", "gradient-descent", "coin-simulation", "majority-baseline");
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void pointsAddUpTo25(Class<?> type) {
        assertThat(checks(type).stream().mapToInt(Check::points).sum()).isEqualTo(25);
        assertThat(checks(type)).allMatch(check -> check.points() >= 1);
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void idsAreUnique(Class<?> type) {
        assertThat(checks(type)).extracting(Check::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(checks(type)).extracting(Check::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
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
    @MethodSource("checkClasses")
    void titlesAndHintsAreShortAndHintsAsk(Class<?> type) {
        for (Check check : checks(type)) {
            assertThat(check.title()).isNotBlank().hasSizeLessThanOrEqualTo(60);
            assertThat(check.hint()).as(check.id()).isNotBlank().hasSizeLessThanOrEqualTo(160);
        }
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void checksCanBeInherited(Class<?> type) {
        assertThat(type).isPublic().isNotFinal();
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Check.class)) {
                assertThat(Modifier.isPublic(method.getModifiers()))
                        .as(method.getName())
                        .isTrue();
            }
        }
    }

    static List<Class<?>> checkClasses() {
        return Suite.CHECK_CLASSES.stream().<Class<?>>map(SuiteTest::load).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static List<Check> checks(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .map(method -> method.getAnnotation(Check.class))
                .toList();
    }
}
