package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlIndexTest {

    private final HtmlIndex writer = new HtmlIndex();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 2000})
    void linksToTheScorecardOfEverySubmissionThatWasGraded(int size) {
        var book = CardsFixture.book(size);
        var page = writer.write(book);
        var graded = book.rows().stream()
                .filter(row -> row.scorecard().isPresent())
                .map(row -> "scorecards/" + row.id() + ".html");

        assertThat(HtmlFixture.read(page).links).containsExactlyElementsOf(graded.toList());
        assertThat(page.length()).isLessThan(2_000_000);
    }

    @Test
    void theNumbersAddUp() {
        for (int size : new int[] {0, 1, 30, 500}) {
            var view = ClassView.of(CardsFixture.book(size));

            assertThat(view.cards().size() + view.faults().size()).isEqualTo(size);
            assertThat(view.spread().bins().stream().mapToInt(Spread.Bin::count).sum())
                    .isEqualTo(view.cards().size());
            for (var check : view.checks()) {
                assertThat(check.solved() + check.missed() + check.open())
                        .isEqualTo(view.cards().size());
            }
        }
    }

    @Test
    void namesWhatCouldNotBeGradedAndWhy() {
        var texts = HtmlFixture.read(writer.write(CardsFixture.book(30))).texts;

        assertThat(texts).contains("Could not be graded", "the worker did not start: no memory", "README.txt");
    }

    @Test
    void whatMostStudentsTriedAndMissedComesFirst() {
        var checks = ClassView.of(CardsFixture.book(30)).checks();

        assertThat(checks).isSortedAccordingTo((one, two) -> Long.compare(two.missed(), one.missed()));
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void whateverAFieldHoldsIsOnlyText(String text) {
        var html = HtmlFixture.read(writer.write(CardsFixture.hostileBook(text)));

        assertThat(html.texts).contains(SafeText.line(text));
        assertThat(html.links).allMatch(link -> link.matches("scorecards/[A-Za-z0-9%._*-]+\\.html"));
    }
}
