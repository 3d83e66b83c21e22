package grader.reports;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {

    static Stream<String> cards() {
        return CardsFixture.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void jsonReadsAsApproved(String name) throws IOException {
        if (!name.equals("hostile")) {
            Golden.assertApproved(
                    name + ".json", new JsonScorecard().write(CardsFixture.all().get(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theConsoleReadsAsApproved(String name) throws IOException {
        var card = CardsFixture.all().get(name);
        var text = new StringBuilder();
        for (var style : ConsoleCardTest.styles()) {
            text.append(style)
                    .append('\n')
                    .append(new ConsoleCard(style).write(card))
                    .append('\n');
        }

        Golden.assertApproved(name + ".txt", text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "partial", "broken", "full-feedback"})
    void pageAndXmlReadAsApproved(String name) throws IOException {
        var card = CardsFixture.all().get(name);

        Golden.assertApproved(name + ".html", new HtmlScorecard().write(card));
        Golden.assertApproved(name + ".xml", new JunitXml().write(card));
    }

    @Test
    void aClassReadsAsApproved() throws IOException {
        var book = CardsFixture.book(20);

        Golden.assertApproved("class.html", new HtmlIndex().write(book));
        Golden.assertApproved("class.csv", new GradebookCsv().write(book));
        Golden.assertApproved("class.json", new SummaryJson().write(book));
    }
}
