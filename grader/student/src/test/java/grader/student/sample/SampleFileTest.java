package grader.student.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFileTest {

    private static final String FILE = """
            # a comment
            exercise cosine
            number 1
            title Cosine similarity
            class Cosine
            let zero = [0, 0]

            method double dot(double[], double[])
            hint Why?
            hint There.
            hint 2 times 3 is 6.

            check dot adds up the products
            read task-1-dot-1
            try dot([2], [3]) = 6
            try dot(zero, [1, 1]) = 0
            """;

    @Test
    void readsAnExerciseWithItsChecks() {
        ExerciseSamples exercise = SampleFile.read(FILE);

        assertThat(exercise.id()).isEqualTo("cosine");
        assertThat(exercise.method("dot")).hasToString("double dot(double[], double[])");
        SampleCheck check = exercise.checks().get(0);
        assertThat(check.title()).isEqualTo("adds up the products");
        assertThat(check.hints()).containsExactly("Why?", "There.", "2 times 3 is 6.");
        assertThat(check.ladder())
                .extracting(rung -> rung.call().text())
                .containsExactly("dot([2], [3])", "dot(zero, [1, 1])");
        assertThat(check.ladder().get(1).call().arguments().get(0))
                .isEqualTo(new Value.Row(List.of(new Value.Num("0"), new Value.Num("0"))));
    }

    @Test
    void aCheckMayHaveHintsOfItsOwn() {
        ExerciseSamples exercise = SampleFile.read(FILE.replace("read task", "hint A?\nhint B.\nhint C.\nread task"));

        assertThat(exercise.checks().get(0).hints()).containsExactly("A?", "B.", "C.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tries dot([1], [2]) = 2",
                "try dot([1, [2]) = 2",
                "try dot([1], [2]) is 2",
                "try dot([1], [2]) = 2 3"
            })
    void aLineThatSaysSomethingElseIsRefused(String line) {
        assertThatExceptionOfType(SampleException.class).isThrownBy(() -> SampleFile.read(FILE + line + "\n"));
    }

    @Test
    void aCheckWithoutHintsOrParagraphIsRefused() {
        assertThatExceptionOfType(SampleException.class)
                .isThrownBy(() -> SampleFile.read(FILE.replace("hint Why?\n", "")));
        assertThatExceptionOfType(SampleException.class)
                .isThrownBy(() -> SampleFile.read(FILE.replace("read task-1-dot-1\n", "")));
    }

    @Test
    void valuesAreFreshEachTime() {
        Value row = new CallParser("[3 x 1, -2.5e3]", java.util.Map.of()).onlyValue();

        double[] first = (double[]) Types.fresh(row, "double[]");
        first[0] = 9;

        assertThat((double[]) Types.fresh(row, "double[]")).containsExactly(1, 1, 1, -2500);
        assertThat(Types.fresh(new CallParser("[2 x \"a b\", \"c\"]", java.util.Map.of()).onlyValue(), "List"))
                .isEqualTo(List.of("a b", "a b", "c"));
    }
}
