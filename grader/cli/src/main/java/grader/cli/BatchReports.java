package grader.cli;

import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Gradebook.Row;
import grader.reports.GradebookCsv;
import grader.reports.HtmlIndex;
import grader.reports.HtmlScorecard;
import grader.reports.JsonScorecard;
import grader.reports.SafeText;
import grader.reports.SummaryJson;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a batch writes: two scorecards for each submission as it is graded, and the pages over all of them at the end. */
final class BatchReports {

    private static final String SCORECARDS = "scorecards";
    private static final int NAMED = 3;

    private final Output pages;
    private final Output scorecards;
    private final JsonScorecard json = new JsonScorecard();
    private final HtmlScorecard html = new HtmlScorecard();
    private final Set<String> written = new HashSet<>();

    BatchReports(Path folder) {
        pages = Output.at(folder);
        scorecards = pages.folder(SCORECARDS);
    }

    /** Where scorecards go that belong to reports in that folder. */
    static Path scorecards(Path folder) {
        return folder.resolve(SCORECARDS);
    }

    void write(Row row) {
        row.scorecard().ifPresent(scorecard -> {
            write(row.id() + ".json", json.write(scorecard));
            write(row.id() + ".html", html.write(scorecard));
        });
    }

    private void write(String name, String text) {
        scorecards.write(name, text);
        written.add(name);
    }

    void write(Gradebook gradebook) {
        pages.write("gradebook.csv", new GradebookCsv().write(gradebook));
        pages.write("summary.json", new SummaryJson().write(gradebook));
        pages.write("index.html", new HtmlIndex().write(gradebook));
    }

    Path classPage() {
        return pages.path("index.html");
    }

    /** What there is of a batch of so many submissions that is ended early. */
    String untilNow(int total) {
        return written.size() / 2 + " of " + total + " submissions are graded, their scorecards are in "
                + scorecards.path("") + "; class page and gradebook are not written. Run it again for all of them.";
    }

    /** A warning of scorecards that an earlier batch left there and no page of this one tells of. */
    Optional<String> warning() {
        List<String> others = scorecards.names().stream()
                .filter(name -> name.endsWith(".json") && !written.contains(name))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String more = others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "";
        String names = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        return Optional.of(
                scorecards.path("") + " still holds scorecards of an earlier run, which are not of this one: "
                        + SafeText.line(names) + more + "; delete them, or name another folder with --out");
    }
}
