package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page, read more strictly than any browser does: tags balanced, elements and attributes only those that the templates
 * use, no bare {@code <} or {@code &}.
 */
final class HtmlFixture {

    private static final Set<String> VOID = Set.of("meta", "br");
    private static final Set<String> ELEMENTS = Set.of(
            "html head meta title style body header main footer section div span p h1 h2 h3 ol ul li dl dt dd a bdi code pre svg path circle desc rect line text details summary small strong table thead tbody tr th td br"
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang charset http-equiv content name class id href open role aria-label aria-labelledby aria-hidden scope tabindex colspan viewBox preserveAspectRatio width height x y x1 x2 y1 y2 rx d cx cy r"
                    .split(" "));
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [A-Za-z0-9-]+(?:=\"[^\"<]*\")?)*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z0-9-]+)(?:=\"([^\"]*)\")?");

    final List<String> texts = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final List<String> ids = new ArrayList<>();

    static HtmlFixture read(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        var html = new HtmlFixture();
        var body = page.substring("<!DOCTYPE html>".length());
        var style = body.indexOf("<style>");
        html.parse(body.substring(0, style) + body.substring(body.indexOf("</style>") + "</style>".length()));
        return html;
    }

    private void parse(String body) {
        var open = new ArrayDeque<String>();
        var tag = TAG.matcher(body);
        int end = 0;
        while (tag.find()) {
            text(body.substring(end, tag.start()));
            end = tag.end();
            assertThat(tag.group(2)).isIn(ELEMENTS);
            if (tag.group(1).isEmpty()) {
                attributes(tag.group(3));
                if (!VOID.contains(tag.group(2))) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        text(body.substring(end));
        assertThat(open).isEmpty();
    }

    private void attributes(String raw) {
        var attribute = ATTRIBUTE.matcher(raw);
        while (attribute.find()) {
            assertThat(attribute.group(1)).isIn(ATTRIBUTES);
            switch (attribute.group(1)) {
                case "href" -> links.add(attribute.group(2));
                case "id" -> ids.add(attribute.group(2));
                default -> {}
            }
        }
    }

    private void text(String raw) {
        assertThat(raw).doesNotContain("<").doesNotContainPattern("&(?!(amp|lt|gt|quot|nbsp|#39|#34);)");
        texts.add(raw.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }
}
