package grader.suite.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every known mistake with its wrong solutions, and every reference, as they lie in the jar.
 *
 * <p>Solutions are class files of Java 17 in the package {@code practice}; each is whole, so each wants a class loader of its
 * own ({@link SolutionLoader}). Sources are in {@code solutions/src/variants} and {@code solutions/src/forms} and are compiled
 * when the suite is built.
 */
public final class Catalogue {

    private static final String ROOT = "/catalogue/";
    private static final String REFERENCE = "/reference";

    private final Map<String, List<String>> filesOf;
    private final List<Misconception> misconceptions;

    private Catalogue(Map<String, List<String>> filesOf, List<Misconception> misconceptions) {
        this.filesOf = filesOf;
        this.misconceptions = List.copyOf(misconceptions);
    }

    /**
     * Reads all texts; class files are read when asked for.
     *
     * @throws CatalogueException if a text is missing or names what the suite does not have
     */
    public static Catalogue load() {
        Map<String, ExerciseChecks> exercises = ExerciseChecks.all();
        List<String> courseOrder = List.copyOf(exercises.keySet());
        Map<String, List<String>> filesOf = index();
        List<Misconception> misconceptions = new ArrayList<>();
        Map<String, Misconception> mainOf = new TreeMap<>();
        for (String folder : filesOf.keySet()) { // sorted, so a form comes after its misconception
            if (isForm(folder)) {
                misconceptions.add(form(folder, mainOf.get(folder.substring(0, folder.lastIndexOf('/'))), exercises));
            } else if (!folder.endsWith(REFERENCE)) {
                mainOf.put(folder, misconception(folder, exercises));
                misconceptions.add(mainOf.get(folder));
            }
        }
        misconceptions.sort(Comparator.comparingInt((Misconception m) -> courseOrder.indexOf(m.exercise()))
                .thenComparing(Misconception::id)
                .thenComparing(Misconception::form));
        return new Catalogue(filesOf, misconceptions);
    }

    /** All of them: exercises in the order of the course, ids in alphabetical order. */
    public List<Misconception> misconceptions() {
        return misconceptions.stream()
                .filter(misconception -> misconception.form().isEmpty())
                .toList();
    }

    /** Those of one exercise, ids in alphabetical order; none for an unknown one. */
    public List<Misconception> of(String exercise) {
        return inEveryForm(exercise).stream()
                .filter(misconception -> misconception.form().isEmpty())
                .toList();
    }

    /** Those of one exercise, each followed by its forms; none for an unknown one. */
    public List<Misconception> inEveryForm(String exercise) {
        return misconceptions.stream()
                .filter(misconception -> misconception.exercise().equals(exercise))
                .toList();
    }

    /** The class files of a wrong solution by binary name, as in {@code practice.Cosine}. */
    public Map<String, byte[]> variant(Misconception misconception) {
        return classes(misconception.exercise() + "/" + misconception.name());
    }

    /** The class files of an exercise's reference by binary name. */
    public Map<String, byte[]> reference(String exercise) {
        return classes(exercise + REFERENCE);
    }

    private Map<String, byte[]> classes(String folder) {
        if (!filesOf.containsKey(folder)) {
            throw new CatalogueException("the catalogue has no folder " + folder + "; it has " + filesOf.keySet());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : filesOf.get(folder)) {
            try (InputStream bytes = open(folder + "/" + file)) {
                classes.put(file.replace(".class", "").replace('/', '.'), bytes.readAllBytes());
            } catch (IOException unreadable) {
                throw new CatalogueException("cannot read " + folder + "/" + file, unreadable);
            }
        }
        return classes;
    }

    private static Misconception misconception(String folder, Map<String, ExerciseChecks> exercises) {
        String exercise = folder.substring(0, folder.indexOf('/'));
        if (!exercises.containsKey(exercise)) {
            throw new CatalogueException(
                    folder + " belongs to no exercise; name its first folder one of " + exercises.keySet());
        }
        try (Reader text = reader(folder + "/" + MisconceptionReader.FILE)) {
            return MisconceptionReader.read(folder, text, exercises.get(exercise));
        } catch (IOException unreadable) {
            throw new CatalogueException("cannot read " + folder + "/" + MisconceptionReader.FILE, unreadable);
        }
    }

    /** As in {@code cosine/norm-root-mean-square/nan-if-empty}. */
    private static boolean isForm(String folder) {
        return folder.chars().filter(c -> c == '/').count() == 2;
    }

    private static Misconception form(String folder, Misconception main, Map<String, ExerciseChecks> exercises) {
        if (main == null) {
            throw new CatalogueException(folder + " is a form of no misconception");
        }
        Misconception form = main.inForm(folder.substring(folder.lastIndexOf('/') + 1));
        String file = folder + "/" + MisconceptionReader.FORM_FILE;
        if (Catalogue.class.getResource(ROOT + file) == null) {
            return form;
        }
        try (Reader text = reader(file)) {
            return MisconceptionReader.readForm(folder, form, text, exercises.get(main.exercise()));
        } catch (IOException unreadable) {
            throw new CatalogueException("cannot read " + file, unreadable);
        }
    }

    /** For each folder its class files. */
    private static Map<String, List<String>> index() {
        Map<String, List<String>> filesOf = new TreeMap<>();
        try (BufferedReader index = new BufferedReader(reader("index"))) {
            for (String line = index.readLine(); line != null; line = index.readLine()) {
                List<String> words = List.of(line.split(" "));
                filesOf.put(words.get(0), words.subList(1, words.size()));
            }
        } catch (IOException unreadable) {
            throw new CatalogueException("cannot read the catalogue's index", unreadable);
        }
        return filesOf;
    }

    private static Reader reader(String file) {
        return new InputStreamReader(open(file), StandardCharsets.UTF_8);
    }

    private static InputStream open(String file) {
        InputStream found = Catalogue.class.getResourceAsStream(ROOT + file);
        if (found == null) {
            throw new CatalogueException("the jar lacks catalogue/" + file + "; build grader/suite again");
        }
        return found;
    }
}
