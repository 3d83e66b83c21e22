package grader.suite.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.protocol.SourceFacts;
import grader.suite.kit.VariantKit;
import grader.suite.kit.VariantSources;
import grader.suite.kit.Verdicts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each wrong variant of the catalogue and each form of one fails exactly the checks that it names, and each reference fails none. */
class VariantsTest {

    private static final SourceFacts NONE = new SourceFacts(List.of(), List.of(), List.of());

    private final Catalogue catalogue = Catalogue.load();

    @TestFactory
    Stream<DynamicContainer> everyVariantFailsExactlyItsChecks() {
        return ExerciseChecks.all().values().stream()
                .map(exercise -> dynamicContainer(exercise.id(), variants(exercise)));
    }

    private Stream<DynamicTest> variants(ExerciseChecks exercise) {
        return catalogue.inEveryForm(exercise.id()).stream()
                .map(misconception ->
                        dynamicTest(misconception.name(), () -> failsExactlyItsChecks(exercise, misconception)));
    }

    private void failsExactlyItsChecks(ExerciseChecks exercise, Misconception misconception) {
        Verdicts verdicts =
                VariantKit.run(exercise.className(), catalogue.variant(misconception), facts(exercise, misconception));

        assertThat(verdicts.failed())
                .as(verdicts.ended().toString())
                .containsExactlyInAnyOrderElementsOf(misconception.checks());
    }

    /** Only the checks of a file ask for facts, which are slow to read. */
    private static SourceFacts facts(ExerciseChecks exercise, Misconception misconception) {
        return exercise.methods().contains("file") ? VariantSources.facts(misconception, exercise.className()) : NONE;
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceEarnsAllPoints() {
        return ExerciseChecks.all().values().stream()
                .map(exercise -> dynamicTest(exercise.id(), () -> {
                    Verdicts verdicts = VariantKit.run(exercise.className(), catalogue.reference(exercise.id()));

                    assertThat(verdicts.ended()).isEmpty();
                    assertThat(verdicts.points()).isEqualTo(25);
                }));
    }
}
