package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextIsReadableOnEveryGround(String theme) {
        var colours = colours(theme);

        for (var ground : new String[] {"page", "card", "tint"}) {
            for (var text : new String[] {"ink", "muted", "good", "bad", "stopped", "open", "accent"}) {
                assertThat(contrast(colours.get(text), colours.get(ground)))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static Map<String, Integer> colours(String theme) {
        var page = new HtmlScorecard().write(CardsFixture.right());
        var dark = page.indexOf("prefers-color-scheme: dark");
        var part = theme.equals("dark") ? page.substring(dark) : page.substring(0, dark);
        var colours = new HashMap<String, Integer>();
        COLOUR.matcher(part)
                .results()
                .forEach(found -> colours.putIfAbsent(found.group(1), Integer.parseInt(found.group(2), 16)));
        return colours;
    }

    private static double contrast(int one, int two) {
        double lighter = Math.max(luminance(one), luminance(two));
        double darker = Math.min(luminance(one), luminance(two));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
