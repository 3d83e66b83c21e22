package grader.suite.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads one {@code misconception.properties} or {@code form.properties}, and refuses it where a key is missing, blank, unknown or
 * names what is not there.
 */
public final class MisconceptionReader {

    /** Name of the file in a wrong solution's folder. */
    public static final String FILE = "misconception.properties";

    /** Name of the file in the folder of a form that fails other checks than its misconception; all others have none. */
    public static final String FORM_FILE = "form.properties";

    private static final List<String> HINTS = List.of("hint.1", "hint.2", "hint.3");
    private static final Set<String> KEYS =
            Set.of("title", "methods", "checks", "sentence", "hint.1", "hint.2", "hint.3");

    private final String folder;
    private final String file;
    private final ExerciseChecks exercise;
    private final Properties texts = new Properties();

    private MisconceptionReader(String folder, String file, ExerciseChecks exercise) {
        this.folder = folder;
        this.file = file;
        this.exercise = exercise;
    }

    /**
     * Reads the texts of a folder.
     *
     * @param folder its place in the catalogue, as in {@code cosine/norm-without-root}
     * @param exercise the exercise that its checks and methods must belong to
     * @throws CatalogueException if anything is wrong with them
     */
    static Misconception read(String folder, Reader text, ExerciseChecks exercise) {
        MisconceptionReader reader = new MisconceptionReader(folder, FILE, exercise);
        reader.load(text, KEYS);
        return reader.misconception();
    }

    /**
     * Reads which checks a form fails.
     *
     * @param folder its place in the catalogue, as in {@code cosine/norm-root-mean-square/nan-if-empty}
     * @param form the form as it is without this text
     * @throws CatalogueException if anything is wrong with it
     */
    static Misconception readForm(String folder, Misconception form, Reader text, ExerciseChecks exercise) {
        MisconceptionReader reader = new MisconceptionReader(folder, FORM_FILE, exercise);
        reader.load(text, Set.of("checks"));
        return reader.form(form);
    }

    /**
     * Reads which checks a form fails, of an exercise that is not in the suite.
     *
     * @param exercise the class that is marked with the exercise
     * @throws CatalogueException if anything is wrong with it
     */
    public static Misconception readForm(String folder, Misconception form, Reader text, Class<?> exercise) {
        return readForm(folder, form, text, ExerciseChecks.of(exercise));
    }

    /**
     * Reads the texts of a folder about an exercise that is not in the suite.
     *
     * @param exercise the class that is marked with the exercise
     * @throws CatalogueException if anything is wrong with them
     */
    public static Misconception read(String folder, Reader text, Class<?> exercise) {
        return read(folder, text, ExerciseChecks.of(exercise));
    }

    private void load(Reader text, Set<String> keys) {
        try {
            texts.load(text);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw wrong("cannot be read (" + unreadable.getMessage() + "); write it as UTF-8 properties");
        }
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            if (!keys.contains(key)) {
                throw wrong("has the unknown key '" + key + "'; the keys are " + new TreeSet<>(keys));
            }
        }
    }

    private Misconception form(Misconception form) {
        List<String> checks = names("checks", exercise.methodOf().keySet());
        Set<String> tested = tested(checks);
        if (!tested.contains(form.method())) {
            throw wrong("names checks about " + tested + "; name one about " + form.method()
                    + " too, which holds the mistake");
        }
        return form.failing(checks, tested);
    }

    private Misconception misconception() {
        return new Misconception(
                folder.substring(folder.indexOf('/') + 1),
                "",
                exercise.id(),
                text("title"),
                names("methods", exercise.methods()),
                checks(),
                text("sentence"),
                HINTS.stream().map(this::text).toList());
    }

    /** The checks, and every one of them about a method that is named. */
    private List<String> checks() {
        List<String> checks = names("checks", exercise.methodOf().keySet());
        Set<String> tested = tested(checks);
        Set<String> named = new TreeSet<>(names("methods", exercise.methods()));
        if (!tested.equals(named)) {
            throw wrong("names the methods " + named + ", but its checks are about " + tested + "; make them agree");
        }
        return checks;
    }

    private Set<String> tested(List<String> checks) {
        Set<String> tested = new TreeSet<>();
        checks.forEach(check -> tested.add(exercise.methodOf().get(check)));
        return tested;
    }

    private List<String> names(String key, Set<String> known) {
        List<String> names = new ArrayList<>();
        for (String name : Stream.of(text(key).split(",")).map(String::strip).toList()) {
            if (!known.contains(name)) {
                throw wrong("key '" + key + "': " + exercise.id() + " has no '" + name + "'; it has " + known);
            }
            if (names.contains(name)) {
                throw wrong("key '" + key + "' names '" + name + "' twice; keep one");
            }
            names.add(name);
        }
        return names;
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw wrong("has no key '" + key + "'; add it");
        }
        if (text.isBlank()) {
            throw wrong("key '" + key + "' is blank; write its text");
        }
        return text.strip();
    }

    private CatalogueException wrong(String what) {
        return new CatalogueException(folder + "/" + file + " " + what);
    }
}
