package grader.worker.compile;

import grader.words.CompilerNotes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One wording for what each release of javac words in its own way: a scorecard is the same on every JDK. */
final class Wording {

    private static final Pattern FEATURE =
            Pattern.compile("(.+?) (is|are) (?:a preview feature|not supported in).*", Pattern.DOTALL);

    private Wording() {}

    /** @param code javac's own name for the error, as in {@code compiler.err.expected} */
    static String of(String code, String message) {
        return switch (code.replace("compiler.err.", "")) {
            // The methods that do not fit follow, in another order on each release.
            case "cant.apply.symbols" -> message.lines().findFirst().orElse(message);
            case "package.not.visible" ->
                message.lines().findFirst().orElse(message).replace("is not visible", "does not exist");
            case "underscore.as.identifier" -> CompilerNotes.unnamedVariables();
            case "preview.feature.disabled",
                    "preview.feature.disabled.plural",
                    "feature.not.supported.in.source",
                    "feature.not.supported.in.source.plural" -> newer(message);
            default -> message;
        };
    }

    /** On 17 some of them were there to be tried. */
    private static String newer(String message) {
        Matcher feature = FEATURE.matcher(message);
        return feature.matches() ? CompilerNotes.newer(feature.group(1), feature.group(2)) : message;
    }
}
