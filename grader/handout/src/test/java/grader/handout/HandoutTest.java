package grader.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutTest {

    @TempDir
    Path folder;

    @Test
    void holdsWhatStudentsNeedAndNothingElse() {
        Set<String> names = Handout.files(Project.ROOT).keySet();

        assertThat(names)
                .contains(
                        "README.md",
                        "README.html",
                        "pom.xml",
                        ".mvn/maven.config",
                        "exercises/src/main/java/practice/Cosine.java",
                        "exercises/src/main/java/practice/BaselineAudit.java",
                        "exercises/src/main/resources/practice/data/iris.csv",
                        "exercises/src/test/java/practice/CosineTest.java",
                        "exercises/src/test/resources/practice/cosine.samples",
                        "exercises/statements/cosine.html",
                        "exercises/statements/cosine.md")
                .filteredOn(name -> name.endsWith(".jar"))
                .hasSize(1);
        assertThat(names).hasSize(38).noneMatch(name -> name.contains("target/") || name.contains("solution"));
    }

    @Test
    void isTheSameBytesInAnotherCountryAndFromALitteredProject() throws Exception {
        byte[] bundle = Handout.of(Project.ROOT);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Path copy = copyOfExercises();
            Files.writeString(copy.resolve("exercises/src/main/java/practice/Notes.java"), "class Notes {}");
            Files.writeString(copy.resolve("exercises/.DS_Store"), "x");

            assertThat(Handout.of(copy)).isEqualTo(bundle);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anExerciseThatIsSolvedAlreadyIsNotGivenAway() throws Exception {
        Path copy = copyOfExercises();
        Path cosine = copy.resolve("exercises/src/main/java/practice/Cosine.java");
        Files.copy(
                Project.REFERENCES.resolve("Cosine.java"), cosine, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatExceptionOfType(HandoutException.class)
                .isThrownBy(() -> Handout.of(copy))
                .withMessageContaining("Cosine.java is no stub: dot is written already");
    }

    @Test
    void codeBesideTheStubsIsNotGivenAwayEither() throws Exception {
        Path copy = copyOfExercises();
        Path cosine = copy.resolve("exercises/src/main/java/practice/Cosine.java");
        String helper =
                "private static double sum(double[] a) { double s = 0; for (double x : a) { s += x; } return s; }";
        Files.writeString(cosine, Files.readString(cosine).replace("private Cosine() {}", helper));

        assertThatExceptionOfType(HandoutException.class)
                .isThrownBy(() -> Handout.of(copy))
                .withMessageContaining("Cosine.java is no stub");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        Path copy = copyOfExercises();
        Files.delete(copy.resolve("exercises/statements/cosine.md"));

        assertThatExceptionOfType(HandoutException.class)
                .isThrownBy(() -> Handout.of(copy))
                .withMessageContaining("cosine.md is missing");
        assertThatExceptionOfType(HandoutException.class)
                .isThrownBy(() -> Handout.of(folder.resolve("nowhere")))
                .withMessageContaining("there are no exercises");
    }

    @Test
    void everyLinkOfTheReadmeLeadsToAFileOfTheBundle() {
        var files = Handout.files(Project.ROOT);
        Matcher links = Pattern.compile("href=\"([^\"#]+)").matcher(text(files.get("README.html")));

        assertThat(links.results().map(link -> link.group(1))).hasSize(4).allMatch(files::containsKey);
    }

    @Test
    void theJarsVersionIsThatOfTheBuildFileAndTellsItsContent() {
        var files = Handout.files(Project.ROOT);
        String version = StudentJar.own().version();

        assertThat(version).matches("1\\.0\\.0-[0-9a-f]{12}");
        assertThat(text(files.get("pom.xml")))
                .contains("<version>" + version + "</version>")
                .doesNotContain("@version@");
        assertThat(text(files.get("repository/mathfoundations/grader-student/" + version + "/grader-student-" + version
                        + ".pom")))
                .contains(version);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private Path copyOfExercises() throws IOException {
        Path from = Project.ROOT.resolve("exercises");
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("exercises")
                        .resolve(from.relativize(path).toString());
                if (!path.toString().contains("target")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                }
            }
        }
        return folder;
    }
}
