package grader.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows point down only: cli, reports, engine, suite, worker, protocol; and cli, handout, student; and suite and engine, student's rules. All that speak know words. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("grader");

    /** Those that give student code, or a check in an IDE, streams of their own, and the two command lines. */
    private static final String[] MAY_TOUCH_STREAMS = {
        "grader.cli..",
        "grader.worker",
        "grader.worker.call..",
        "grader.worker.probe..",
        "grader.student.run..",
        "grader.student.mojo.."
    };

    @ParameterizedTest
    @CsvSource({
        "grader.words, 5",
        "grader.protocol, 10",
        "grader.worker, 30",
        "grader.worker.run, 10",
        "grader.worker.guard, 10",
        "grader.suite, 10",
        "grader.suite.checks, 10",
        "grader.engine, 50",
        "grader.engine.judge, 10",
        "grader.engine.worker, 10",
        "grader.reports, 15",
        "grader.student, 30",
        "grader.student.run, 10",
        "grader.handout, 5",
        "grader.cli, 10"
    })
    void everyModuleIsLookedAt(String root, int atLeast) {
        long found = ALL.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(root + "."))
                .count();

        assertThat(found).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void theWorkerIsOnTheCommandLinesClassPath() {
        assertThat(getClass().getResource("/grader/worker/Worker.class")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "grader.reports, grader.cli",
        "grader.engine, grader.cli",
        "grader.engine, grader.reports",
        "grader.engine, grader.worker",
        "grader.suite, grader.cli",
        "grader.suite, grader.reports",
        "grader.suite, grader.engine",
        "grader.suite, grader.worker",
        "grader.reports, grader.worker",
        "grader.cli, grader.worker",
        "grader.reports, grader.suite",
        "grader.cli, grader.suite",
        "grader.reports, grader.protocol",
        "grader.cli, grader.protocol",
        "grader.handout, grader.cli",
        "grader.handout, grader.reports",
        "grader.handout, grader.engine",
        "grader.handout, grader.suite",
        "grader.handout, grader.worker",
        "grader.cli, grader.student"
    })
    void noArrowPointsUpOrPastTheEngine(String from, String to) {
        noClasses()
                .that()
                .resideInAPackage(from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(to + "..")
                .check(ALL);
    }

    /** Of the students' jar the hidden side knows how files and printed losses are read, and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"grader.suite", "grader.engine", "grader.reports", "grader.worker", "grader.protocol"})
    void theHiddenSideSharesRulesWithStudentsAndNothingElse(String module) {
        noClasses()
                .that()
                .resideInAPackage(module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("grader.student..").and(resideOutsideOfPackage("grader.student.rules..")))
                .check(ALL);
    }

    @Test
    void theProtocolNeedsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("grader.protocol..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "grader.protocol..")
                .check(ALL);
    }

    @Test
    void theWordsNeedNothingButJava() {
        classes()
                .that()
                .resideInAPackage("grader.words..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "grader.words..")
                .check(ALL);
    }

    @Test
    void theWorkerNeedsNothingButTheJdkAsmProtocolAndWords() {
        classes()
                .that()
                .resideInAPackage("grader.worker..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax..",
                        "com.sun.source..",
                        "org.objectweb.asm..",
                        "grader.protocol..",
                        "grader.words..",
                        "grader.worker..")
                .check(ALL);
    }

    /** They travel to students without the rest of the catalogue. */
    @Test
    void theWordsOfTheBundleNeedNoOthers() {
        classes()
                .that()
                .resideInAPackage("grader.words.bundle..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "grader.words.bundle..")
                .check(ALL);
    }

    /** It travels to students: what it needs they would have to fetch, and what it knows they would know. */
    @Test
    void theStudentsJarNeedsNothingButTheJdkMavensPluginApiAndItsWords() {
        classes()
                .that()
                .resideInAPackage("grader.student..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax..",
                        "com.sun.source..",
                        "org.apache.maven..",
                        "grader.words.bundle..",
                        "grader.student..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("grader.student.mojo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "err", "in"})
    void onlyTheCommandLineTouchesTheStandardStreams(String stream) {
        noClasses()
                .that(areOutsideOf(MAY_TOUCH_STREAMS))
                .and()
                .doNotHaveFullyQualifiedName("grader.suite.DirectHarness")
                .should()
                .accessField(System.class, stream)
                .check(ALL);
    }

    @Test
    void onlyTheCommandLineSetsStreamsAndEndsTheJvm() {
        noClasses()
                .that(areOutsideOf(MAY_TOUCH_STREAMS))
                .and()
                .doNotHaveFullyQualifiedName("grader.suite.DirectHarness")
                .should()
                .callMethodWhere(calls(System.class, "exit|setOut|setErr|setIn"))
                .orShould()
                .callMethodWhere(calls(Runtime.class, "exit|halt"))
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grader.reports.(*)..", "grader.suite.(*)..", "grader.cli.(*).."})
    void packagesOfAModuleGoNoRounds(String packages) {
        slices().matching(packages)
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void theChecksOfAnExerciseDoNotKnowThoseOfAnother() {
        slices().matching("grader.suite.checks.(*)..")
                .should()
                .notDependOnEachOther()
                .check(ALL);
    }

    @Test
    void theModulesGoNoRounds() {
        slices().matching("grader.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grader.engine.(*)..", "grader.student.(*).."})
    void thePackagesOfAModuleThatHasManyGoNoRounds(String packages) {
        slices().matching(packages).should().beFreeOfCycles().check(ALL);
    }

    private static DescribedPredicate<JavaClass> areOutsideOf(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String names) {
        return DescribedPredicate.describe(
                "calls of " + owner.getSimpleName() + "." + names,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().matches(names));
    }
}
