package grader.cli.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import grader.cli.Schemas;
import grader.reports.JsonScorecard;
import grader.reports.SummaryJson;
import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One text that is written, and how to tell that a hostile word in it stayed a word. */
record Report(Kind kind, String text) {

    /** Who reads it. */
    enum Kind {
        HTML(StrictHtml::complaint),
        SCORECARD(text -> json(JsonScorecard.SCHEMA, text)),
        SUMMARY(text -> json(SummaryJson.SCHEMA, text)),
        XML(Report::xml),
        CSV(Report::csv),
        TERMINAL(Report::terminal);

        private final Function<String, Optional<String>> reader;

        Kind(Function<String, Optional<String>> reader) {
            this.reader = reader;
        }
    }

    /** What its reader would stumble over; empty where nothing in it acts. */
    Optional<String> complaint() {
        return hidden().or(() -> kind.reader.apply(text)).map(what -> kind + ": " + what);
    }

    /** No text holds a character that steers a terminal, turns a line around or hides in it. */
    private Optional<String> hidden() {
        return text.codePoints()
                .filter(point -> Character.isISOControl(point) && point != '\n' && (point != '\r' || kind != Kind.CSV)
                        || point >= 0x202a && point <= 0x202e
                        || point >= 0x2028 && point <= 0x2029
                        || point >= 0x2066 && point <= 0x2069
                        || point >= 0xd800 && point <= 0xdfff
                        || point == 0xfeff
                        || point == 0xfffe)
                .mapToObj(point -> "it holds U+" + Integer.toHexString(point))
                .findFirst();
    }

    private static Optional<String> json(String schema, String text) {
        return Schemas.complaints(schema, text).stream()
                .findFirst()
                .map(Object::toString)
                .or(() -> tooLong(Schemas.parsed(text)));
    }

    private static Optional<String> tooLong(JsonNode node) {
        if (node.isTextual() && node.textValue().length() > 10_000) {
            return Optional.of("a text of " + node.textValue().length() + " characters");
        }
        for (Iterator<JsonNode> below = node.elements(); below.hasNext(); ) {
            Optional<String> complaint = tooLong(below.next());
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return text.contains("<!") ? Optional.of("a raw section") : Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            return Optional.of(broken.getMessage());
        }
    }

    private static Optional<String> csv(String text) {
        var rows = CsvReader.builder().ofCsvRecord(text).stream().toList();
        int columns = rows.get(0).getFieldCount();
        return rows.stream()
                .flatMap(row -> row.getFieldCount() == columns
                        ? row.getFields().stream().filter(cell -> cell.strip().matches("(?s)[=+@|%-].*"))
                        : java.util.stream.Stream.of("a row of " + row.getFieldCount() + " cells"))
                .findFirst();
    }

    private static Optional<String> terminal(String text) {
        return text.lines()
                .filter(line -> line.length() > 80 || line.strip().startsWith("::") || line.contains("##["))
                .findFirst();
    }
}
