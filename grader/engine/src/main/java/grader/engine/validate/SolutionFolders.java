package grader.engine.validate;

import grader.engine.plan.Plan;
import grader.engine.plan.PlannedExercise;
import grader.engine.plan.SuiteException;
import grader.engine.validate.KnownSolution.Kind;
import grader.suite.catalogue.Catalogue;
import grader.suite.catalogue.Misconception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the known solutions of a project; whatever is missing is said with its place. */
public final class SolutionFolders {

    private static final String STUBS = "exercises/src/main/java/practice";
    private static final String REFERENCES = "solutions/src/main/java/practice";
    private static final String STYLES = "solutions/src/styles";
    private static final String VARIANTS = "solutions/src/variants";
    private static final String FORMS = "solutions/src/forms";

    private final Path project;
    private final Catalogue catalogue = Catalogue.load();

    /** @param project the folder that holds {@code exercises/} and {@code solutions/} */
    public SolutionFolders(Path project) {
        this.project = project;
    }

    /** All of them: for each exercise of the plan its stub, the right ones and the wrong ones, by name. */
    public List<KnownSolution> find(Plan plan) {
        List<KnownSolution> found = new ArrayList<>();
        for (PlannedExercise exercise : plan.exercises()) {
            String file = exercise.className() + ".java";
            found.add(solution(Kind.STUB, exercise, "stub", STUBS + "/" + file));
            found.add(solution(Kind.RIGHT, exercise, "reference", REFERENCES + "/" + file));
            for (String style : children(STYLES + "/" + exercise.id())) {
                found.add(solution(Kind.RIGHT, exercise, style, STYLES + "/" + exercise.id() + "/" + style));
            }
            found.addAll(wrong(exercise));
        }
        return found;
    }

    private List<KnownSolution> wrong(PlannedExercise exercise) {
        String parent = VARIANTS + "/" + exercise.id();
        Set<String> folders = new TreeSet<>(children(parent));
        folders.addAll(forms(exercise));
        Set<String> known = catalogue.inEveryForm(exercise.id()).stream()
                .map(Misconception::name)
                .collect(Collectors.toSet());
        if (!folders.equals(known)) {
            folders.removeAll(known);
            throw new SuiteException(parent + " is not what the grader was built with"
                    + (folders.isEmpty() ? "" : "; new are " + folders) + "; build it again");
        }
        return catalogue.inEveryForm(exercise.id()).stream()
                .map(misconception -> KnownSolution.wrong(
                        exercise.id(),
                        misconception,
                        project.resolve(misconception.form().isEmpty() ? VARIANTS : FORMS)
                                .resolve(exercise.id())
                                .resolve(misconception.name()),
                        Set.copyOf(misconception.checks())))
                .toList();
    }

    /** As misconceptions name their forms. */
    private Set<String> forms(PlannedExercise exercise) {
        String parent = FORMS + "/" + exercise.id();
        Set<String> forms = new TreeSet<>();
        if (!Files.isDirectory(project.resolve(parent))) {
            return forms;
        }
        for (String misconception : children(parent)) {
            children(parent + "/" + misconception).forEach(form -> forms.add(misconception + "/" + form));
        }
        return forms;
    }

    private KnownSolution solution(Kind kind, PlannedExercise exercise, String name, String path) {
        Path place = project.resolve(path);
        if (!Files.exists(place)) {
            throw new SuiteException("exercise '" + exercise.id() + "' has no " + name + ": there is no " + path);
        }
        return new KnownSolution(kind, exercise.id(), name, place, Set.of());
    }

    private List<String> children(String path) {
        Path parent = project.resolve(path);
        if (!Files.isDirectory(parent)) {
            throw new SuiteException("there is no folder " + path + "; make one with a folder for each solution");
        }
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + path, unreadable);
        }
    }
}
