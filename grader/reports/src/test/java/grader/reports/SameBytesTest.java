package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab"})
    void everyFormatHasTheSameBytesInEveryLocale(String tag) {
        var before = Locale.getDefault();
        var expected = everything();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(everything()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> everything() {
        var texts = new ArrayList<String>();
        CardsFixture.all().values().forEach(card -> {
            texts.add(new JsonScorecard().write(card));
            texts.add(new HtmlScorecard().write(card));
            texts.add(new JunitXml().write(card));
            ConsoleCardTest.styles().forEach(style -> texts.add(new ConsoleCard(style).write(card)));
        });
        var book = CardsFixture.book(40);
        texts.add(new GradebookCsv().write(book));
        texts.add(new SummaryJson().write(book));
        texts.add(new HtmlIndex().write(book));
        return texts;
    }
}
