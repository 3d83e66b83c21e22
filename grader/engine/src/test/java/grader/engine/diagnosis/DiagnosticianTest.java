package grader.engine.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.protocol.SourceFacts;
import grader.suite.catalogue.Catalogue;
import grader.suite.catalogue.Misconception;
import grader.suite.probes.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every known wrong solution is recognised as itself, in each check that it fails. */
class DiagnosticianTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofTheSuite();
    private static final SourceFacts NO_FACTS = new SourceFacts(List.of(), List.of(), List.of());

    @TestFactory
    Stream<DynamicTest> everyVariantIsRecognisedAsItself() {
        return Kit.plan().exercises().stream()
                .flatMap(exercise -> CATALOGUE.inEveryForm(exercise.id()).stream())
                .filter(misconception -> !misconception.method().equals("file"))
                .map(misconception -> DynamicTest.dynamicTest(
                        misconception.name(),
                        () -> assertThat(names(misconception)).isEqualTo(expected(misconception))));
    }

    private static Map<String, String> expected(Misconception misconception) {
        Map<String, String> expected = new TreeMap<>();
        misconception.checks().forEach(check -> expected.put(check, misconception.id()));
        return expected;
    }

    private static Map<String, String> names(Misconception misconception) {
        PlannedExercise exercise = Kit.plan().exercises().stream()
                .filter(planned -> planned.id().equals(misconception.exercise()))
                .findFirst()
                .orElseThrow();
        List<PlannedCheck> failed = exercise.checks().stream()
                .filter(check -> misconception.checks().contains(check.id()))
                .toList();
        Subject subject = KnownAnswers.subject(exercise.className(), CATALOGUE.variant(misconception));
        Map<Integer, Misconception> names = DIAGNOSTICIAN.diagnose(exercise, failed, subject, NO_FACTS);
        Map<String, String> byCheck = new TreeMap<>();
        failed.forEach(check -> byCheck.put(
                check.id(),
                names.containsKey(check.number()) ? names.get(check.number()).id() : "unknown"));
        return byCheck;
    }
}
