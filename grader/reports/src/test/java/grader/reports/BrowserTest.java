package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a browser can tell; skipped on machines that have none. */
class BrowserTest {

    private static final String MEASURE = """
            <script>addEventListener('load', () => {
              document.title = [...document.querySelectorAll('iframe')].map(frame => {
                const page = frame.contentDocument;
                return frame.name + '=' + page.documentElement.scrollWidth + '/' + page.querySelectorAll('script, img, iframe').length;
              }).join(' ');
            });</script>
            """;

    @TempDir
    Path folder;

    @Test
    void pagesFitANarrowPhoneAndHoldNothingForeign() throws Exception {
        var browser = browser();
        assumeTrue(browser.isPresent(), "no chromium on this machine: the pages were not opened in a browser");

        var title = titleOf(browser.get(), Files.writeString(folder.resolve("frames.html"), frames()));

        assertThat(title.split(" ")).hasSize(pages().size()).allMatch(page -> page.endsWith("=320/0"));
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        CardsFixture.all().forEach((name, card) -> pages.put(name, new HtmlScorecard().write(card)));
        pages.put("none", new HtmlIndex().write(CardsFixture.book(0)));
        pages.put("class", new HtmlIndex().write(CardsFixture.book(30)));
        pages.put("hostile-class", new HtmlIndex().write(CardsFixture.hostileBook(CardsFixture.HOSTILE.get(0))));
        pages.put("endless", new HtmlScorecard().write(CardsFixture.hostile("x".repeat(5000))));
        return pages;
    }

    private static String frames() {
        var all = new StringBuilder("<!DOCTYPE html><title>none</title>" + MEASURE);
        pages().forEach((name, page) -> all.append(
                        "<iframe style='border:0' width=320 height=600 name='" + name + "' srcdoc=\"")
                .append(page.replace("&", "&amp;").replace("\"", "&quot;"))
                .append("\"></iframe>\n"));
        return all.toString();
    }

    private String titleOf(String browser, Path page) throws IOException, InterruptedException {
        var dom = folder.resolve("dom.html").toFile();
        var process = new ProcessBuilder(List.of(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(
                ended && process.exitValue() == 0,
                "chromium does not start here: the pages were not opened in a browser");
        var text = Files.readString(dom.toPath());
        return text.substring(text.indexOf("<title>") + 7, text.indexOf("</title>"));
    }

    private static Optional<String> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of(Path.of(place, "chromium"), Path.of(place, "google-chrome")))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
