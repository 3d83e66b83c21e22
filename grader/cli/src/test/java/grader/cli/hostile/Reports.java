package grader.cli.hostile;

import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.scorecard.Gradebook.RunFacts;
import grader.engine.scorecard.Scorecard;
import grader.reports.ConsoleCard;
import grader.reports.ConsoleLine;
import grader.reports.ConsoleStyle;
import grader.reports.GradebookCsv;
import grader.reports.HtmlIndex;
import grader.reports.HtmlScorecard;
import grader.reports.JsonScorecard;
import grader.reports.JunitXml;
import grader.reports.SummaryJson;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is written about submissions, and what is wrong with it for its readers. */
final class Reports {

    private static final ConsoleStyle UNICODE =
            new ConsoleStyle(80, ConsoleStyle.Glyphs.UNICODE, ConsoleStyle.Colour.OFF);
    private static final ConsoleStyle ASCII = new ConsoleStyle(60, ConsoleStyle.Glyphs.ASCII, ConsoleStyle.Colour.OFF);

    private Reports() {}

    /** What {@code grade check} writes and prints of a submission, and {@code grade batch}. */
    static Stream<Report> of(Row row) {
        Scorecard card = row.scorecard().orElseThrow();
        return Stream.of(
                new Report(Report.Kind.HTML, new HtmlScorecard().write(card)),
                new Report(Report.Kind.SCORECARD, new JsonScorecard().write(card)),
                new Report(Report.Kind.XML, new JunitXml().write(card)),
                new Report(Report.Kind.TERMINAL, new ConsoleCard(UNICODE).write(card)),
                new Report(Report.Kind.TERMINAL, new ConsoleCard(ASCII).write(card)),
                new Report(Report.Kind.TERMINAL, new ConsoleLine(UNICODE, 40).write(row)));
    }

    /** What {@code grade batch} writes of a class. */
    static Stream<Report> of(List<Row> rows, List<String> ignored) {
        Gradebook book = new Gradebook(rows, new RunFacts("1", "17", 2, 1, "namespaces", List.of(), ignored));
        return Stream.of(
                new Report(Report.Kind.HTML, new HtmlIndex().write(book)),
                new Report(Report.Kind.SUMMARY, new SummaryJson().write(book)),
                new Report(Report.Kind.CSV, new GradebookCsv().write(book)));
    }
}
