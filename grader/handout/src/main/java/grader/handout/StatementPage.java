package grader.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A statement as a page. Each heading has an id made of its words, {@code task-1-dot}; each paragraph and each point of a list
 * below it that id and its number, {@code task-1-dot-2}: where a hint leads.
 */
final class StatementPage {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private StatementPage() {}

    /** The page as HTML, in one file. */
    static String of(String markdown) {
        Node document = Parser.builder().extensions(TABLES).build().parse(markdown);
        Ids ids = new Ids();
        document.accept(ids);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (ids.of.containsKey(node)) {
                        attributes.put("id", ids.of.get(node));
                    }
                    if (tag.equals("pre")) {
                        attributes.put("tabindex", "0"); // scrolls on a phone, so keys have to reach it
                    }
                })
                .build();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                + "<title>" + escape(ids.title) + "</title>\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n<main>\n"
                + renderer.render(document) + "</main>\n</body>\n</html>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String style() {
        try (InputStream file = StatementPage.class.getResourceAsStream("statement.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Numbers everything that can be read by itself. */
    private static final class Ids extends AbstractVisitor {

        private final Map<Node, String> of = new IdentityHashMap<>();
        private String title = "";
        private String section = "";
        private int number;

        @Override
        public void visit(Heading heading) {
            String words = words(heading);
            if (title.isEmpty()) {
                title = words;
            }
            section =
                    words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            number = 0;
            of.put(heading, section);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (!(paragraph.getParent() instanceof ListItem)) {
                of.put(paragraph, section + "-" + ++number);
            }
        }

        @Override
        public void visit(ListItem item) {
            of.put(item, section + "-" + ++number);
            visitChildren(item);
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                words.append(
                        child instanceof Text text
                                ? text.getLiteral()
                                : child instanceof Code code ? code.getLiteral() : words(child));
            }
            return words.toString();
        }
    }
}
