package grader.cli.pages;

import grader.cli.Run;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.validate.Finding;
import grader.engine.validate.KnownSolution;
import grader.engine.validate.KnownSolution.Kind;
import grader.engine.validate.Validation;
import grader.handout.Handout;
import grader.reports.CardsFixture;
import grader.reports.Changes;
import grader.reports.HtmlIndex;
import grader.reports.HtmlScorecard;
import grader.reports.HtmlValidation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A page of every kind that the project writes, by name. */
final class Pages {

    /** Texts that attack, those that browsers read; longer ones stand alone. */
    static final String ATTACK = String.join(" ", CardsFixture.HOSTILE.subList(0, 23));

    private Pages() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>(scorecards());
        pages.put("class-none", new HtmlIndex().write(CardsFixture.book(0)));
        pages.put("class", new HtmlIndex().write(CardsFixture.book(30)));
        pages.put("class-hostile", new HtmlIndex().write(CardsFixture.hostileBook(ATTACK)));
        pages.put("validation", new HtmlValidation().write(validation("", "norm-without-root")));
        pages.put("validation-hostile", new HtmlValidation().write(validation(ATTACK, ATTACK)));
        pages.put("student", StudentPages.usual());
        pages.put("student-hostile", StudentPages.with(ATTACK));
        pages.putAll(handout());
        return pages;
    }

    private static Map<String, String> scorecards() {
        Map<String, String> pages = new LinkedHashMap<>();
        HtmlScorecard writer = new HtmlScorecard();
        CardsFixture.all().forEach((name, card) -> pages.put("scorecard-" + name, writer.write(card)));
        Changes changes = new Changes(List.of("Cosine similarity – fixed"), List.of(ATTACK), 3);
        pages.put("scorecard-changed", writer.write(CardsFixture.partial(), Optional.of(changes)));
        pages.put("scorecard-endless", writer.write(CardsFixture.hostile("x".repeat(5000))));
        return pages;
    }

    /** What validating comes to: one wrong solution for each exercise, and a complaint if it is not empty. */
    static Validation validation(String complaint, String name) {
        Plan plan = PlanReader.read();
        List<String> complaints = complaint.isEmpty() ? List.of() : List.of(complaint);
        List<Finding> findings = plan.exercises().stream()
                .map(exercise -> {
                    Set<String> failed =
                            exercise.checks().stream().map(check -> check.id()).collect(Collectors.toSet());
                    return new Finding(
                            new KnownSolution(Kind.WRONG, exercise.id(), name, Path.of("variants"), failed),
                            failed,
                            complaints);
                })
                .toList();
        return new Validation(plan, findings);
    }

    private static Map<String, String> handout() {
        Map<String, String> pages = new LinkedHashMap<>();
        try (ZipInputStream bundle = new ZipInputStream(new ByteArrayInputStream(Handout.of(Run.ROOT)))) {
            for (ZipEntry entry = bundle.getNextEntry(); entry != null; entry = bundle.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    pages.put("handout-" + file, new String(bundle.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages;
    }
}
