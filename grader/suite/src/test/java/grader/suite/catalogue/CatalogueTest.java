package grader.suite.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final int LEAST = 30;

    private final Catalogue catalogue = Catalogue.load();

    static Set<String> exercises() {
        return ExerciseChecks.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyExerciseHasManyMistakes(String exercise) {
        List<Misconception> misconceptions = catalogue.of(exercise);

        assertThat(misconceptions).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(misconceptions).extracting(Misconception::id).isSorted();
        assertThat(misconceptions).extracting(Misconception::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyCheckIsFailedBySomeMistake(String exercise) {
        Set<String> failed = new TreeSet<>();
        catalogue.of(exercise).forEach(misconception -> failed.addAll(misconception.checks()));

        assertThat(failed)
                .containsExactlyElementsOf(
                        ExerciseChecks.all().get(exercise).methodOf().keySet());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void textsAreShortAndNameNoCheck(String exercise) {
        Set<String> checks = ExerciseChecks.all().get(exercise).methodOf().keySet();
        for (Misconception misconception : catalogue.of(exercise)) {
            assertThat(misconception.id()).matches("[a-z]+(-[a-z0-9]+)+");
            assertThat(misconception.title()).as(misconception.id()).hasSizeLessThan(100);
            assertThat(misconception.sentence()).as(misconception.id()).hasSizeBetween(60, 320);
            assertThat(misconception.hints().get(0)).as(misconception.id()).contains("?");
            assertThat(texts(misconception))
                    .as(misconception.id())
                    .noneMatch(text -> checks.stream().anyMatch(text::contains));
        }
    }

    private static List<String> texts(Misconception misconception) {
        List<String> texts = new ArrayList<>(misconception.hints());
        texts.add(misconception.title());
        texts.add(misconception.sentence());
        return texts;
    }

    @Test
    void mistakesComeInTheOrderOfTheCourse() {
        List<String> courseOrder = List.copyOf(ExerciseChecks.all().keySet());

        assertThat(catalogue.misconceptions())
                .extracting(misconception -> courseOrder.indexOf(misconception.exercise()))
                .isSorted();
    }

    @Test
    void solutionsAreWholeClassesOfTheirOwn() throws ReflectiveOperationException {
        Misconception withoutRoot = catalogue.of("cosine").stream()
                .filter(misconception -> misconception.id().equals("norm-without-root"))
                .findFirst()
                .orElseThrow();

        assertThat(norm(catalogue.variant(withoutRoot), 6, 8)).isEqualTo(100);
        assertThat(norm(catalogue.reference("cosine"), 6, 8)).isEqualTo(10);
    }

    @Test
    void aFormHasTheTextsOfItsMistakeAndASolutionOfItsOwn() throws ReflectiveOperationException {
        List<Misconception> both = catalogue.inEveryForm("cosine").stream()
                .filter(misconception -> misconception.id().equals("norm-root-mean-square"))
                .toList();

        assertThat(both)
                .extracting(Misconception::name)
                .containsExactly("norm-root-mean-square", "norm-root-mean-square/nan-if-empty");
        assertThat(both)
                .extracting(Misconception::sentence)
                .containsOnly(both.get(0).sentence());
        assertThat(both.get(1).checks())
                .contains("norm-zero")
                .isNotEqualTo(both.get(0).checks());
        assertThat(norm(catalogue.variant(both.get(0)))).isZero();
        assertThat(norm(catalogue.variant(both.get(1)))).isNaN();
        assertThat(catalogue.of("cosine")).contains(both.get(0)).doesNotContain(both.get(1));
    }

    @Test
    void anUnknownFolderIsNamed() {
        assertThat(catalogue.of("algebra")).isEmpty();
        assertThatThrownBy(() -> catalogue.reference("algebra"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("algebra/reference");
    }

    @Test
    void aCheckClassIsKnownByItsAnnotations() {
        ExerciseChecks cosine = ExerciseChecks.all().get("cosine");

        assertThat(cosine.className()).isEqualTo("Cosine");
        assertThat(cosine.methodOf()).containsEntry("norm-zero", "norm");
        assertThat(cosine.methods()).containsExactlyInAnyOrder("dot", "norm", "similarity", "nearest");
    }

    private static double norm(Map<String, byte[]> classes, double... vector) throws ReflectiveOperationException {
        ClassLoader loader = new SolutionLoader(classes, ClassLoader.getPlatformClassLoader());
        return (double) loader.loadClass("practice.Cosine")
                .getMethod("norm", double[].class)
                .invoke(null, (Object) vector);
    }
}
