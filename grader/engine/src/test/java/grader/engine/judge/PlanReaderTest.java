package grader.engine.judge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.engine.plan.SuiteException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class of checks that would run differently in an IDE than before the judge is refused before anyone is graded. */
class PlanReaderTest {

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
