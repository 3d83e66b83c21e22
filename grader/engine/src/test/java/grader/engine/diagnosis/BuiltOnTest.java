package grader.engine.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.protocol.SourceFacts;
import grader.protocol.SourceFacts.MethodFacts;
import grader.suite.catalogue.Catalogue;
import grader.suite.catalogue.Misconception;
import grader.suite.probes.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Two mistakes at once, the method of one calling that of the other: both have their names. */
class BuiltOnTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofTheSuite();

    @ParameterizedTest
    @CsvSource({
        "cosine, norm-without-root, similarity-divides-by-left-norm-only, similarity-known-values",
        "cosine, dot-adds-components, similarity-absolute-value, similarity-known-values",
        "cosine, similarity-angle-in-degrees, nearest-one-based-indices, nearest-order",
        "gradient-descent, gradient-without-factor-two, fit-one-step-too-few, fit-update-rule",
        "coin-simulation, mean-integer-division, deviation-of-sample, deviation-values",
        "majority-baseline, accuracy-in-percent, baseline-measured-on-train, baseline-values",
        "majority-baseline, majority-ties-by-first-seen, baseline-error-rate, baseline-values"
    })
    void bothHaveTheirNames(String exercise, String below, String above, String check) {
        Map<String, String> names = names(mistake(exercise, below), mistake(exercise, above));

        assertThat(names).containsEntry(check, above);
        assertThat(names.values()).contains(below).isSubsetOf(above, below);
    }

    /** Above two mistakes at once, nearest answers as one of its own would; it is right itself. */
    @ParameterizedTest
    @CsvSource({
        "cosine, norm-without-root, similarity-angle-in-radians, nearest-order",
        "cosine, dot-truncates-longer-vector, similarity-zero-vector-gives-zero, nearest-bad-vectors"
    })
    void aMethodAboveBothHasNoMistakeOfItsOwn(String exercise, String below, String above, String check) {
        Map<String, String> names = names(mistake(exercise, below), mistake(exercise, above));

        assertThat(names.values()).contains(below).isSubsetOf(above, below);
        assertThat(names.getOrDefault(check, below)).isIn(above, below);
    }

    /** The share is right, but the test labels are gone when beatsBaseline asks how many there were. */
    @Test
    void aMethodHasNoMistakeThatComesOfWhatAnotherDoesToItsArguments() {
        Misconception removes = CATALOGUE.inEveryForm("majority-baseline").stream()
                .filter(mistake -> mistake.name().equals("accuracy-removes-hits/under-baseline"))
                .findFirst()
                .orElseThrow();

        Map<String, String> names = names(removes, CATALOGUE.reference("majority-baseline"), removes.checks());

        assertThat(names).containsKeys("accuracy-keeps-input", "beats-standard-errors");
        assertThat(names.values()).containsOnly("accuracy-removes-hits");
    }

    /** Some pairs answer as a third mistake does, and nothing can tell them apart. */
    @Test
    @EnabledIfSystemProperty(named = "nightly", matches = "true")
    void hardlyAnyOfAllPairsGetsAThirdName() {
        List<String> pairs = new ArrayList<>();
        List<String> thirds = new ArrayList<>();
        for (Misconception below : CATALOGUE.misconceptions()) {
            for (Misconception above : CATALOGUE.of(below.exercise())) {
                if (!above.method().equals(below.method())
                        && below.methods().contains(above.method())
                        && !above.method().equals("file")) {
                    Set<String> names = new TreeSet<>(names(below, above).values());
                    names.removeAll(List.of(below.id(), above.id()));
                    pairs.add(below.id() + " below " + above.id());
                    names.forEach(third -> thirds.add(below.id() + " below " + above.id() + ": " + third));
                }
            }
        }

        assertThat(pairs).hasSizeGreaterThan(5_000);
        assertThat(thirds).hasSizeLessThan(pairs.size() / 100);
    }

    private static Misconception mistake(String exercise, String id) {
        return CATALOGUE.of(exercise).stream()
                .filter(mistake -> mistake.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> names(Misconception below, Misconception above) {
        Set<String> checks = new TreeSet<>(below.checks());
        checks.addAll(above.checks());
        return names(below, CATALOGUE.variant(above), checks);
    }

    /** By check, the name of its mistake, where the mistake below is that of a method in another solution. */
    private static Map<String, String> names(
            Misconception below, Map<String, byte[]> upper, Collection<String> checks) {
        PlannedExercise exercise = Kit.plan().exercises().stream()
                .filter(planned -> planned.id().equals(below.exercise()))
                .findFirst()
                .orElseThrow();
        String type = exercise.className();
        Subject subject = KnownAnswers.subject(
                type, Composition.of(type, upper, Map.of(below.method(), CATALOGUE.variant(below))));
        List<PlannedCheck> failed = exercise.checks().stream()
                .filter(check -> checks.contains(check.id()))
                .toList();
        Map<Integer, Misconception> names =
                DIAGNOSTICIAN.diagnose(exercise, failed, subject, facts(upper.get("practice." + type)));
        Map<String, String> byCheck = new TreeMap<>();
        failed.stream()
                .filter(check -> names.containsKey(check.number()))
                .forEach(check ->
                        byCheck.put(check.id(), names.get(check.number()).id()));
        return byCheck;
    }

    /** Who calls whom, as the worker reads it in a source. */
    private static SourceFacts facts(byte[] classFile) {
        List<MethodFacts> facts = new ArrayList<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] thrown) {
                                return new CallReader(name, facts);
                            }
                        },
                        0);
        return new SourceFacts(List.of(), List.of(), facts);
    }

    private static final class CallReader extends MethodVisitor {

        private final String name;
        private final List<MethodFacts> facts;
        private final Set<String> called = new TreeSet<>();

        CallReader(String name, List<MethodFacts> facts) {
            super(Opcodes.ASM9);
            this.name = name;
            this.facts = facts;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String type, boolean inInterface) {
            called.add(method);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
            Arrays.stream(arguments)
                    .filter(Handle.class::isInstance)
                    .forEach(handle -> called.add(((Handle) handle).getName()));
        }

        @Override
        public void visitEnd() {
            facts.add(new MethodFacts(name, "", 1, 1, false, List.copyOf(called)));
        }
    }
}
