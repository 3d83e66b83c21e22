package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import grader.engine.scorecard.Gradebook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradebookCsvTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 2000})
    void hasARowForEverySubmission(int size) {
        assertThat(rows(CardsFixture.book(size))).hasSize(size + 1);
    }

    @Test
    void namesItsColumnsAndEndsLinesAsTheRfcSays() {
        var text = new GradebookCsv().write(CardsFixture.book(1));

        assertThat(text)
                .startsWith(
                        "id,total,max,cosine,cosine_status,gradient-descent,gradient-descent_status,coin-simulation,"
                                + "coin-simulation_status,majority-baseline,majority-baseline_status,fault,original_name\r\n")
                .endsWith("\r\n");
    }

    @Test
    void leavesTheScoreBlankWhereTheGraderFailed() {
        var fault = rows(CardsFixture.book(30)).get(18);

        assertThat(fault.getFields().subList(0, 5)).containsExactly("student-0017", "", "", "", "grader-fault");
        assertThat(fault.getField(11)).startsWith("the worker did not start");
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void noCellIsAFormulaOrReachesIntoAnother(String text) {
        var rows = rows(CardsFixture.hostileBook(text));

        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(7));
        assertThat(rows.get(1).getField(6)).endsWith(SafeText.line(text));
        for (var row : rows) {
            assertThat(row.getFields()).noneMatch(cell -> cell.strip().matches("(?s)[=+@\\t\\r-].*"));
            assertThat(row.getFields()).allMatch(cell -> cell.codePoints().noneMatch(Hidden::is));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a, =1+1", "a\"=1+1", "=1+1", "\uff1d1+1", " -1"})
    void anApostropheStandsBeforeEveryFormula(String name) {
        var rows = rows(CardsFixture.hostileBook(name));

        assertThat(rows.get(1).getField(6)).containsPattern("'\\s*[=\uff1d-]1");
    }

    private static List<CsvRecord> rows(Gradebook book) {
        return CsvReader.builder().ofCsvRecord(new GradebookCsv().write(book)).stream()
                .toList();
    }
}
