package grader.engine.author;

import grader.engine.diagnosis.Knowledge;
import grader.engine.validate.KnownSolution;
import grader.engine.validate.KnownSolution.Kind;
import grader.suite.catalogue.CatalogueException;
import grader.suite.catalogue.Misconception;
import grader.suite.catalogue.MisconceptionReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compiles an author's solutions and reads what their mistakes are called. */
final class AuthoredSolutions {

    private final AuthorFolder folder;
    private final Javac javac;
    private final AuthoredChecks suite;
    private final List<String> complaints = new ArrayList<>();
    private final List<KnownSolution> solutions = new ArrayList<>();
    private final List<Misconception> misconceptions = new ArrayList<>();
    private final Map<String, Map<String, byte[]>> variants = new HashMap<>();

    AuthoredSolutions(AuthorFolder folder, Javac javac, AuthoredChecks suite) {
        this.folder = folder;
        this.javac = javac;
        this.suite = suite;
    }

    AuthoredExercise exercise() {
        add(Kind.STUB, folder.stub());
        Map<String, byte[]> reference = add(Kind.RIGHT, folder.solution());
        folder.styles().forEach(style -> add(Kind.RIGHT, style));
        folder.variants().forEach(this::variant);
        folder.mistakesWithForms().forEach(this::requireVariant);
        AuthorException.throwIfAny(complaints);

        Knowledge knowledge = new FolderKnowledge(misconceptions, variants, reference, suite.probes());
        AuthorException.throwIfAny(new AuthoredProbes(folder, suite, knowledge).complaints());
        return new AuthoredExercise(suite.plan(), knowledge, solutions, unnamed());
    }

    private Map<String, byte[]> add(Kind kind, Path place) {
        Map<String, byte[]> classes = compile(place);
        solutions.add(new KnownSolution(kind, exerciseId(), name(place), place, Set.of()));
        return classes;
    }

    private void variant(Path place) {
        Map<String, byte[]> classes = compile(place);
        misconception(place).ifPresent(misconception -> {
            addWrong(misconception, place, classes);
            folder.forms(misconception.id()).forEach(form -> form(misconception, form));
        });
    }

    private void form(Misconception misconception, Path place) {
        Map<String, byte[]> classes = compile(place);
        Misconception form = misconception.inForm(name(place));
        Path file = place.resolve(MisconceptionReader.FORM_FILE);
        if (Files.exists(file)) {
            read(
                            file,
                            text -> MisconceptionReader.readForm(
                                    "forms/" + form.name(),
                                    form,
                                    text,
                                    suite.exercise().testClass()))
                    .ifPresent(failing -> addWrong(failing, place, classes));
        } else {
            addWrong(form, place, classes);
        }
    }

    private void addWrong(Misconception misconception, Path place, Map<String, byte[]> classes) {
        misconceptions.add(misconception);
        variants.put(misconception.name(), classes);
        Set<String> fails = new HashSet<>(misconception.checks());
        solutions.add(KnownSolution.wrong(exerciseId(), misconception, place, named(fails)));
    }

    private void requireVariant(Path forms) {
        if (folder.variants().stream().noneMatch(variant -> name(variant).equals(name(forms)))) {
            complaints.add(
                    AuthorFolder.shown(forms) + ": there is no variant of that name; give the folder of forms that "
                            + "of the variant whose mistake they share");
        }
    }

    private Map<String, byte[]> compile(Path place) {
        String file = suite.exercise().className() + ".java";
        if (!Files.isRegularFile(place.resolve(file))) {
            complaints.add(AuthorFolder.shown(place) + ": there is no " + file + "; put the whole class there");
            return Map.of();
        }
        Javac.Compiled compiled = javac.compile(AuthorFolder.sources(place));
        complaints.addAll(compiled.errors());
        String wanted = "practice." + suite.exercise().className();
        if (compiled.errors().isEmpty() && !compiled.classes().containsKey(wanted)) {
            complaints.add(AuthorFolder.shown(place.resolve(file)) + ": does not hold the class " + wanted
                    + "; begin it with: package practice;");
        }
        return compiled.classes();
    }

    private Optional<Misconception> misconception(Path place) {
        Path file = place.resolve(MisconceptionReader.FILE);
        if (!Files.isRegularFile(file)) {
            complaints.add(AuthorFolder.shown(file)
                    + ": there is no such file; say in it what the mistake is and which checks it fails");
            return Optional.empty();
        }
        return read(
                file,
                text -> MisconceptionReader.read(
                        "variants/" + name(place), text, suite.exercise().testClass()));
    }

    private Optional<Misconception> read(Path file, Function<Reader, Misconception> reader) {
        try (Reader text = Files.newBufferedReader(file)) {
            return Optional.of(reader.apply(text));
        } catch (CatalogueException reason) {
            complaints.add(AuthorFolder.shown(folder.root()) + "/" + reason.getMessage());
        } catch (IOException unreadable) {
            complaints.add(AuthorFolder.shown(file) + ": cannot be read; write it as UTF-8");
        }
        return Optional.empty();
    }

    /** A mistake can be named at the checks of methods that have probes. */
    private Set<String> named(Set<String> fails) {
        Set<String> named = new HashSet<>();
        suite.exercise().checks().stream()
                .filter(check -> fails.contains(check.id()))
                .filter(check -> suite.probes().containsKey(check.method()))
                .forEach(check -> named.add(check.id()));
        return named;
    }

    private List<String> unnamed() {
        return suite.exercise().checks().stream()
                .map(check -> check.method())
                .distinct()
                .filter(method -> !suite.probes().containsKey(method))
                .toList();
    }

    private String exerciseId() {
        return suite.exercise().id();
    }

    private static String name(Path place) {
        return place.getFileName().toString();
    }
}
