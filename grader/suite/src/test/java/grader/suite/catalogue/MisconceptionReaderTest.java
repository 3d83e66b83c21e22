package grader.suite.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisconceptionReaderTest {

    private static final ExerciseChecks COOKING =
            new ExerciseChecks("cooking", "Cooking", Map.of("soup-hot", "soup", "cake-sweet", "cake"));

    private static final String TEXT = """
            title = The soup is salted twice
            methods = soup
            checks = soup-hot
            sentence = You salt it again.
            hint.1 = Did you taste it?
            hint.2 = Look at the salt.
            hint.3 = Two pinches and two pinches are four.
            """;

    @Test
    void aWholeTextIsRead() {
        Misconception misconception = read(TEXT.replace("soup-hot", "soup-hot, \\\n    cake-sweet")
                .replace("methods = soup", "methods = soup, cake"));

        assertThat(misconception.id()).isEqualTo("salted-twice");
        assertThat(misconception.exercise()).isEqualTo("cooking");
        assertThat(misconception.title()).isEqualTo("The soup is salted twice");
        assertThat(misconception.method()).isEqualTo("soup");
        assertThat(misconception.methods()).containsExactly("soup", "cake");
        assertThat(misconception.checks()).containsExactly("soup-hot", "cake-sweet");
        assertThat(misconception.hints()).hasSize(3).last().isEqualTo("Two pinches and two pinches are four.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hint.2 = Look at the salt. |          | has no key 'hint.2'; add it",
                "Did you taste it?          |          | key 'hint.1' is blank",
                "checks = soup-hot          | checks = soup-cold | key 'checks': cooking has no 'soup-cold'",
                "methods = soup             | methods = fry      | key 'methods': cooking has no 'fry'",
                "checks = soup-hot          | checks = soup-hot, soup-hot | names 'soup-hot' twice",
                "methods = soup             | methods = soup, cake | names the methods [cake, soup], but its checks are about [soup]",
                "title =                    | titel =            | has the unknown key 'titel'"
            })
    void aMistakeIsNamedWithItsFile(String piece, String by, String complaint) {
        String wrong = TEXT.replace(piece, by == null ? "" : by);

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("cooking/salted-twice/misconception.properties")
                .hasMessageContaining(complaint);
    }

    @Test
    void anEscapeThatIsNoneIsNamedWithItsFile() {
        assertThatThrownBy(() -> read(TEXT.replace("salt.", "\\uXYZW")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("cooking/salted-twice/misconception.properties cannot be read");
    }

    @Test
    void aFormMayFailOtherChecks() {
        Misconception form = readForm("checks = soup-hot, cake-sweet");

        assertThat(form.name()).isEqualTo("salted-twice/with-sugar");
        assertThat(form.title()).isEqualTo("The soup is salted twice");
        assertThat(form.checks()).containsExactly("soup-hot", "cake-sweet");
        assertThat(form.methods()).containsExactly("soup", "cake");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check = soup-hot    | has the unknown key 'check'; the keys are [checks]",
                "checks = soup-cold  | key 'checks': cooking has no 'soup-cold'",
                "checks = cake-sweet | names checks about [cake]; name one about soup too, which holds the mistake"
            })
    void aMistakeInAFormIsNamedWithItsFile(String text, String complaint) {
        assertThatThrownBy(() -> readForm(text))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("cooking/salted-twice/with-sugar/form.properties " + complaint);
    }

    private static Misconception readForm(String text) {
        return MisconceptionReader.readForm(
                "cooking/salted-twice/with-sugar", read(TEXT).inForm("with-sugar"), new StringReader(text), COOKING);
    }

    private static Misconception read(String text) {
        return MisconceptionReader.read("cooking/salted-twice", new StringReader(text), COOKING);
    }
}
