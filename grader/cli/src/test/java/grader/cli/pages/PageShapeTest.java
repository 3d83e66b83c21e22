package grader.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page is, whatever it tells. */
class PageShapeTest {

    private static final int PHONE = 320;
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");
    private static final Pattern COLOURED = Pattern.compile(
            "<(b|span|pre|dd|td) class=\"(?:glyph |word )?(?:good|bad|partly|stopped|open|right|wrong)\"[^>]*>(.*?)</\\1>",
            Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<Map.Entry<String, String>> pages() {
        return Pages.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aStrictPolicyComesBeforeEverythingThatAStudentCanShape(Map.Entry<String, String> page) {
        var policy = POLICY.matcher(page.getValue());

        assertThat(policy.find()).isTrue();
        assertThat(policy.start()).isLessThan(page.getValue().indexOf("<title>"));
        assertThat(policy.group(1).split("; "))
                .startsWith("default-src 'none'", "style-src 'unsafe-inline'")
                .contains("base-uri 'none'", "form-action 'none'")
                .allMatch(rule -> rule.endsWith(" 'none'")
                        || rule.equals("style-src 'unsafe-inline'")
                        || rule.equals("img-src data:"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsSaidByColourAlone(Map.Entry<String, String> page) {
        assertThat(COLOURED.matcher(page.getValue()).results().map(hit -> hit.group(2)))
                .noneMatch(String::isBlank);
    }

    @Test
    void noPageScrollsSidewaysOrNeedsAMouseOrAScript() {
        Browser browser = Browser.orSkip(folder);

        List<Finding> findings = new Inspector(browser, folder).look(Pages.all(), Browser.Scheme.LIGHT, PHONE);

        assertThat(findings).hasSize(Pages.all().size()).allSatisfy(found -> {
            assertThat(found.width()).isEqualTo(PHONE);
            assertThat(found.closed()).as("width as it comes").isLessThanOrEqualTo(PHONE);
            assertThat(found.opened()).as("width unfolded").isLessThanOrEqualTo(PHONE);
            assertThat(found.foreign()).isEmpty();
            assertThat(found.unusual()).isEmpty();
            assertThat(found.unreachable()).isEmpty();
        });
    }

    @Test
    void whatIsTooWideForeignOrOutOfReachIsFound() {
        Browser browser = Browser.orSkip(folder);
        String page = "<!DOCTYPE html><title>x</title><div style='width:400px'>wide</div><script></script>"
                + "<b tabindex=0>b</b><p style='overflow-x:auto;width:50px;white-space:nowrap'>out of reach</p>";

        Finding found = new Inspector(browser, folder)
                .look(Map.of("bad", page), Browser.Scheme.LIGHT, PHONE)
                .get(0);

        assertThat(found.opened()).isGreaterThan(PHONE);
        assertThat(found.foreign()).containsExactly("<script></script>");
        assertThat(found.unusual()).containsExactly("<b tabindex=\"0\"></b>");
        assertThat(found.unreachable()).hasSize(1);
    }
}
