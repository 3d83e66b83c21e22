package grader.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import grader.reports.CardsFixture;
import grader.reports.Changes;
import grader.reports.HtmlIndex;
import grader.reports.HtmlScorecard;
import grader.reports.HtmlValidation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts planted in every field of every page; opened without the policy, so that only the escaping can stop them. */
class InertPagesTest {

    private static final String STRIKE =
            "document.documentElement.setAttribute('data-owned','');document.title='owned'";

    private static final List<String> PAYLOADS = List.of(
            "<script>" + STRIKE + "</script>",
            "\"><img src=x onerror=\"" + STRIKE + "\">",
            "'><img src=x onerror=" + STRIKE + ">",
            "</title></textarea><script>" + STRIKE + "</script>",
            "</style><script>" + STRIKE + "</script>",
            "</pre></code></bdi><svg onload=\"" + STRIKE + "\"></svg>",
            "\" onfocus=\"" + STRIKE + "\" autofocus tabindex=\"0",
            "\" href=\"javascript:" + STRIKE + "\" x=\"",
            "javascript:" + STRIKE,
            "<details open ontoggle=\"" + STRIKE + "\">",
            "<iframe srcdoc=\"<script>parent." + STRIKE + "</script>\"></iframe>",
            "<!--><script>" + STRIKE + "</script>-->",
            "${\"\"}@raw<script>" + STRIKE + "</script>@endraw",
            "[x](javascript:" + STRIKE + ")",
            "\u202e<script>" + STRIKE + "</script>\u2066");

    @TempDir
    Path folder;

    @Test
    void noPayloadRunsOrBecomesAnElement() {
        Map<String, String> pages = new LinkedHashMap<>();
        PAYLOADS.forEach(payload -> pages.putAll(carrying(payload, pages.size())));

        List<Finding> findings = inspect(pages);

        assertThat(findings).hasSize(4 * PAYLOADS.size()).allSatisfy(found -> {
            assertThat(found.marked()).isFalse();
            assertThat(found.title()).isNotEqualTo("owned");
            assertThat(found.foreign()).isEmpty();
            assertThat(found.unusual()).isEmpty();
        });
    }

    @Test
    void controlCharactersAndMarksThatTurnTextAreShownAsEscapes() {
        carrying("a\u202eb\u2066c\u001b[2Jd\u0000", 0)
                .values()
                .forEach(page -> assertThat(page)
                        .doesNotContain("\u202e", "\u2066", "\u001b", "\u0000")
                        .containsIgnoringCase("\\u202e"));
    }

    /** The test of the test: one field, written as it came. */
    @Test
    void aPayloadThatIsNotEscapedRuns() {
        String title = "Adds up the products of the components";
        String page = new HtmlScorecard().write(CardsFixture.right());
        Map<String, String> pages = new LinkedHashMap<>();
        for (String payload : PAYLOADS.subList(0, 6)) {
            pages.put("leak " + pages.size(), page.replace(title, payload));
        }

        assertThat(page).contains(title);
        assertThat(inspect(pages)).hasSize(6).allSatisfy(found -> {
            assertThat(found.marked()).isTrue();
            assertThat(found.title()).isEqualTo("owned");
            assertThat(found.foreign()).isNotEmpty();
        });
    }

    private List<Finding> inspect(Map<String, String> pages) {
        return new Inspector(Browser.orSkip(folder), folder).look(pages, Browser.Scheme.LIGHT, 800);
    }

    private static Map<String, String> carrying(String payload, int number) {
        Changes changes = new Changes(List.of(payload), List.of(payload), 1);
        return Map.of(
                "scorecard " + number, new HtmlScorecard().write(CardsFixture.hostile(payload), Optional.of(changes)),
                "class " + number, new HtmlIndex().write(CardsFixture.hostileBook(payload)),
                "validation " + number, new HtmlValidation().write(Pages.validation(payload, payload)),
                "student " + number, StudentPages.with(payload));
    }
}
