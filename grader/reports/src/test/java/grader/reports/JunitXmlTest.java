package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.scorecard.Scorecard;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitXmlTest {

    static Stream<Scorecard> cards() {
        return CardsFixture.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void satisfiesTheRulesThatSurefireAndJenkinsShare(Scorecard card) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/junit-intersection.xsd"));

        schema.newValidator().validate(new StreamSource(new StringReader(new JunitXml().write(card))));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyNameIsUniqueInItsClass(Scorecard card) throws Exception {
        for (var suite : elements(parsed(card).getDocumentElement(), "testsuite")) {
            var names = new HashSet<String>();
            for (var test : elements(suite, "testcase")) {
                assertThat(names.add(test.getAttribute("name"))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theCountsAddUp(Scorecard card) throws Exception {
        for (var suite : elements(parsed(card).getDocumentElement(), "testsuite")) {
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
    }

    @Test
    void aFileThatDoesNotCompileTurnsTheJobRed() throws Exception {
        var root = parsed(CardsFixture.broken()).getDocumentElement();
        var first = elements(root, "error").get(0);

        assertThat(first.getAttribute("message")).isEqualTo("Cosine similarity does not compile");
        assertThat(first.getTextContent()).contains("';' expected");
    }

    @Test
    void whatIsNotStartedIsSkipped() throws Exception {
        var root = parsed(CardsFixture.empty()).getDocumentElement();

        assertThat(root.getAttribute("skipped")).isEqualTo(root.getAttribute("tests"));
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void whateverAFieldHoldsIsOnlyText(String text) throws Exception {
        var root = parsed(CardsFixture.hostile(text)).getDocumentElement();

        assertThat(root.getAttribute("name")).isEqualTo(SafeText.line(text));
        assertThat(elements(root, "failure").get(0).getTextContent()).startsWith(SafeText.block(text));
        for (var element : elements(root, "*")) {
            assertThat(element.getTagName())
                    .isIn("testsuite", "properties", "property", "testcase", "failure", "error", "skipped");
        }
    }

    private static Document parsed(Scorecard card) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(new JunitXml().write(card))));
    }

    private static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String count(Element parent, String name) {
        return String.valueOf(elements(parent, name).size());
    }
}
