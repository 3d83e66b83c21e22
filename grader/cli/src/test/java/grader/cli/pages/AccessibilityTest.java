package grader.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page, audited by axe with everything unfolded; skipped on machines that have no browser. */
class AccessibilityTest {

    private static final int PHONE = 320;
    private static final int DESK = 1280;

    /** Of the same shape as another one: leaving them out saves half a minute. */
    private static final Set<String> ALIKE =
            Set.of("scorecard-wrong", "scorecard-empty", "scorecard-endless", "class-none", "validation-hostile");

    @TempDir
    Path folder;

    /** Colours do not depend on the width, nor the layout on the colours: two of the four looks show everything. */
    @ParameterizedTest
    @CsvSource({"LIGHT, " + PHONE, "DARK, " + DESK})
    void noPageViolatesARuleOnAPhoneOrOnADesk(Browser.Scheme scheme, int width) {
        Map<String, String> pages = Pages.all();
        pages.keySet().removeAll(ALIKE);

        List<Finding> findings = inspector().audit(pages, scheme, width);

        assertThat(findings).hasSize(pages.size()).allSatisfy(found -> {
            assertThat(found.violations()).as(found.toString()).isEmpty();
            assertThat(found.dark()).isEqualTo(scheme == Browser.Scheme.DARK);
            assertThat(found.width()).isEqualTo(width);
        });
    }

    @Test
    void whatViolatesRulesIsFound() {
        String page = "<!DOCTYPE html><html><head></head><body style='background:#fff;color:#999'>"
                + "<h1>One</h1><h3>Three</h3><a href='#x'></a><svg role='img'></svg></body></html>";

        List<Finding> findings = inspector().audit(Map.of("bad", page), Browser.Scheme.LIGHT, PHONE);

        assertThat(String.join("\n", findings.get(0).violations()))
                .contains(
                        "html-has-lang",
                        "document-title",
                        "color-contrast",
                        "heading-order",
                        "link-name",
                        "svg-img-alt",
                        "region",
                        "landmark-one-main");
    }

    private Inspector inspector() {
        return new Inspector(Browser.orSkip(folder), folder);
    }
}
