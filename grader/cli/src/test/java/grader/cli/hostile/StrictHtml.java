package grader.cli.hostile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page more strictly than browsers do: only the tags and attributes that the templates use, and links to neighbours. */
final class StrictHtml {

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body header main footer section div span p h1 h2 h3 ol ul li dl dt dd a bdi code pre svg path circle desc"
                            + " rect line text details summary small strong table thead tbody tr th td br")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang charset http-equiv content name class id href open role aria-label aria-labelledby aria-hidden scope tabindex"
                            + " colspan viewBox preserveAspectRatio width height x y x1 x2 y1 y2 rx d cx cy r")
                    .split(" "));
    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)((?: [A-Za-z0-9-]+(?:=\"[^\"<]*\")?)*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z0-9-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern LINK = Pattern.compile("#[a-z0-9-]+|scorecards/[A-Za-z0-9._-]+\\.html");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private StrictHtml() {}

    /** The first thing that does not belong there. */
    static Optional<String> complaint(String page) {
        if (!page.contains(POLICY)) {
            return Optional.of("no content security policy");
        }
        String body = page.replaceFirst("<!DOCTYPE html>", "").replaceFirst("(?s)<style>.*?</style>", "");
        Matcher tag = TAG.matcher(body);
        while (tag.find()) {
            if (!ELEMENTS.contains(tag.group(1))) {
                return Optional.of("an element " + tag.group());
            }
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                boolean leads = attribute.group(1).equals("href")
                        && !LINK.matcher(attribute.group(2)).matches();
                if (!ATTRIBUTES.contains(attribute.group(1)) || leads) {
                    return Optional.of("an attribute " + attribute.group());
                }
            }
        }
        int bare = TAG.matcher(body).replaceAll("").indexOf('<');
        return bare < 0 ? Optional.empty() : Optional.of("a bare < after the tags");
    }
}
