package grader.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens copies of pages in a browser, without their policy, so that whatever could run does, the inspection too. */
final class Inspector {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;
    private final Path folder;

    Inspector(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** Everything but accessibility, which takes longest. */
    List<Finding> look(Map<String, String> pages, Browser.Scheme scheme, int... widths) {
        return inspect(pages, scheme, "", widths);
    }

    /** Everything. */
    List<Finding> audit(Map<String, String> pages, Browser.Scheme scheme, int... widths) {
        return inspect(pages, scheme, resource("/axe.min.js"), widths);
    }

    private List<Finding> inspect(Map<String, String> pages, Browser.Scheme scheme, String axe, int... widths) {
        String dom = browser.dom(write(pages, axe, widths), scheme);
        String report = dom.replaceFirst("(?s).*<pre id=\"report\">(.*?)</pre>.*", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(report).as("what the inspecting page wrote").startsWith("[");
        try {
            return List.of(JSON.readValue(report, Finding[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(report, broken);
        }
    }

    private Path write(Map<String, String> pages, String axe, int... widths) {
        List<Map<String, String>> copies = pages.entrySet().stream()
                .map(page -> Map.of("name", page.getKey(), "html", withoutPolicy(page.getValue())))
                .toList();
        String html = "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Inspection</title><pre id=report></pre>"
                + data("pages", copies)
                + data("tools", Map.of("axe", axe, "widths", widths))
                + "<script>" + resource("inspect.js") + "</script>";
        try {
            return Files.writeString(folder.resolve("inspection.html"), html);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String data(String id, Object value) {
        try {
            String json = JSON.writeValueAsString(value).replace("<", "\\u003c");
            return "<script type=application/json id=" + id + ">" + json + "</script>";
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String withoutPolicy(String page) {
        return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    private static String resource(String name) {
        try (InputStream file = Inspector.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
