package grader.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.engine.judge.fixture.ListingFixture;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.SuiteException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is planned is what is called: in one order, and nothing of it in an IDE only, or nowhere. */
class PlanReaderTest {

    @Test
    void takesTheChecksOfEachListedClassInTheOrderOfTheListAndOfTheirFiles() {
        Plan plan = plan(ListingFixture.class);

        assertThat(plan.checks()).extracting(PlannedCheck::id).containsExactly("first", "second", "third");
        assertThat(plan.checks()).extracting(PlannedCheck::number).containsExactly(0, 1, 2);
        assertThat(plan.checks())
                .extracting(PlannedCheck::testClass)
                .startsWith(ListingFixture.Second.class.getName())
                .endsWith(ListingFixture.First.class.getName());
    }

    @Test
    void refusesChecksBesideAListOfClasses() {
        assertThatThrownBy(() -> plan(ListingFixture.Forgetting.class))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("Forgetting lists classes of checks with @Exercise and has checks of its own");
    }

    @Test
    void refusesSetUpMethods() {
        assertThatThrownBy(() -> PlanReader.refuseSetUp(WithSetUp.class))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("WithSetUp.prepare")
                .hasMessageContaining("@Check");
    }

    @Test
    void takesPlainMethods() {
        assertThatCode(() -> PlanReader.refuseSetUp(Plain.class)).doesNotThrowAnyException();
    }

    private static Plan plan(Class<?> exercise) {
        List<String> names = List.of(exercise.getName());
        return PlanReader.read(new SuiteLoader(names), names);
    }

    static class WithSetUp {

        @BeforeEach
        void prepare() {
            throw new AssertionError("never called");
        }
    }

    static class Plain {

        void helper() {
            throw new AssertionError("never called");
        }
    }
}
