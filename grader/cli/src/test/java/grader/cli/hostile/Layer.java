package grader.cli.hostile;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A layer that the tests can switch off: {@code src/test/layers} has a class of the same name that lets everything pass, which is
 * compiled by the test and put in front of the grader's own on a class path. What ships has no switch.
 */
enum Layer {
    ALLOW_LIST("the allow-list", " is not allowed"),
    METER("the count of steps and levels", " million steps"),
    ALLOCATIONS("the count of bytes", "allocated more than"),
    CALLS("charges for the library's work", "would take"),
    HANDLERS("the check in front of every handler", ""),
    CAPS("the look at a file before javac works on it", "the compiler is not asked"),
    CLASS_PATH("javac's empty class path", "package grader.worker.run does not exist"),
    CONSOLE("the count of what is printed", "printed more than"),
    CROSSING("the cap on what a call gives back", "gave back more than"),
    ENTRY_NAMES("the check of names in archives", "leads out of it"),
    HTML_ESCAPES("escaping in pages", "&lt;script");

    private final String words;
    private final String speech;

    Layer(String words, String speech) {
        this.words = words;
        this.speech = speech;
    }

    /** As in "without the allow-list". */
    String words() {
        return words;
    }

    /** Whether a text shows this layer at work. */
    boolean isHeardIn(String text) {
        return !speech.isEmpty() && text.contains(speech);
    }

    /** The sources of the classes that let everything pass. */
    Path sources() {
        return Path.of("src/test/layers", name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether it is a part of the judge's process rather than of the worker's. */
    boolean isTheJudges() {
        return this == ENTRY_NAMES || this == HTML_ESCAPES;
    }
}
