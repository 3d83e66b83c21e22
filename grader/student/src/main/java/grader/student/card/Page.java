package grader.student.card;

import grader.student.assess.Assessment;
import grader.student.assess.CheckStanding;
import grader.student.assess.ExerciseStanding;
import grader.student.run.Outcome.Kind;
import grader.student.sample.SampleCheck;
import grader.words.bundle.SampleCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page beside the card: every check, every hint, one file that needs no network. */
public final class Page {

    private final StringBuilder html = new StringBuilder();

    private Page() {}

    /** The page as HTML. */
    public static String write(Assessment assessment) {
        Page page = new Page();
        page.head();
        page.element("h1", SampleCard.heading());
        page.element(
                "p", SampleCard.passing(assessment.passed(), assessment.total()) + ". " + SampleCard.hiddenChecks());
        assessment.exercises().forEach(page::exercise);
        page.html.append("</main>\n</body>\n</html>\n");
        return page.html.toString();
    }

    private void head() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(
                        " content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
                .append("<title>" + SampleCard.heading() + "</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n");
    }

    private void exercise(ExerciseStanding standing) {
        int total = standing.exercise().checks().size();
        html.append("<section>\n");
        element("h2", standing.exercise().number() + " " + standing.exercise().title());
        html.append("<p>")
                .append(SampleCard.passing(standing.count(Kind.PASSED), total) + ": ")
                .append(escape(Words.state(standing)))
                .append(". <a href=\"../exercises/statements/")
                .append(escape(standing.exercise().id()))
                .append(".html\">" + SampleCard.readStatement() + "</a>.</p>\n");
        standing.problem().ifPresent(problem -> {
            html.append("<pre class=\"wrong\">");
            html.append(escape(problem.place() + "   " + problem.code() + "\n" + problem.words()));
            html.append("</pre>\n");
        });
        standing.checks().forEach(check -> check(standing, check));
        html.append("</section>\n");
    }

    private void check(ExerciseStanding exercise, CheckStanding standing) {
        boolean failure = standing.outcome().kind().isFailure();
        html.append(failure ? "<details open>\n" : "<details>\n");
        html.append("<summary><b class=\"")
                .append(ink(standing.outcome().kind()))
                .append("\">");
        html.append(state(standing.outcome().kind())).append("</b> ");
        html.append(escape(Words.title(standing))).append("</summary>\n");
        if (failure) {
            failure(standing);
        }
        html.append("<p><a href=\"../").append(escape(Words.read(exercise, standing)));
        html.append("\">" + SampleCard.paragraph() + "</a></p>\n");
        for (int level = 1; level <= SampleCheck.HINTS; level++) {
            html.append("<details><summary>").append(SampleCard.hint(level)).append("</summary>\n");
            element("p", Words.hint(standing, level));
            html.append("</details>\n");
        }
        html.append("</details>\n");
    }

    private void failure(CheckStanding standing) {
        html.append("<table>\n");
        row("call", standing.rung().call().text());
        row("got", Words.got(standing.outcome()));
        row("expected", standing.rung().expected().words());
        row("note", Words.note(standing.outcome()));
        row("input", Words.smallest(standing));
        row("your line", standing.place().isEmpty() ? "" : standing.place() + "   " + standing.code());
        row("printed", Words.printed(standing.outcome()));
        html.append("</table>\n");
    }

    private void row(String label, String words) {
        if (!words.isEmpty()) {
            html.append("<tr><th scope=\"row\">").append(label).append("</th><td>");
            html.append(escape(words)).append("</td></tr>\n");
        }
    }

    private static String state(Kind kind) {
        return switch (kind) {
            case PASSED -> "✔ " + SampleCard.passes();
            case NOT_ATTEMPTED -> "· to write";
            case NOT_TRIED -> "· " + SampleCard.notTried();
            default -> "✘ wrong";
        };
    }

    private static String ink(Kind kind) {
        return kind == Kind.PASSED ? "right" : kind.isFailure() ? "wrong" : "open";
    }

    private void element(String name, String words) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escape(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escape(String text) {
        String safe = text.lines()
                .map(line -> PlainText.of(line, Look.Signs.UNICODE))
                .collect(java.util.stream.Collectors.joining("\n"));
        return safe.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream file = Page.class.getResourceAsStream("page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
