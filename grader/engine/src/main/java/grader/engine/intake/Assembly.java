package grader.engine.intake;

import grader.protocol.SourceUnit;
import grader.words.FileNotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the exercises among a submission's files, wherever they lie, and the helpers that each may refer to. */
final class Assembly {

    private final List<String> classNames;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, List<Entry>> candidates = new LinkedHashMap<>();
    private final Map<String, String> broken = new HashMap<>();
    private final Map<String, JavaFile> mains = new LinkedHashMap<>();
    private final Map<String, List<String>> mainNotes = new HashMap<>();
    private final List<JavaFile> helpers = new ArrayList<>();

    private Assembly(List<String> classNames) {
        this.classNames = classNames;
    }

    /** The submission that the entries make up; they come sorted by path. */
    static Submission of(String name, List<Entry> found, List<String> classNames) {
        return new Assembly(classNames).assemble(name, found);
    }

    private Submission assemble(String name, List<Entry> found) {
        List<Entry> entries = withoutLitter(found);
        entries.forEach(this::sort);
        candidates.forEach(this::choose);
        if (candidates.isEmpty()) {
            notes.add(FileNotes.nothingFound(fileNames()));
        }
        List<ExerciseSource> exercises = classNames.stream().map(this::exercise).toList();
        return new Submission(SafeIds.of(name), name, Digests.ofEntries(entries), notes, exercises);
    }

    private List<String> fileNames() {
        return classNames.stream().map(className -> className + ".java").toList();
    }

    private List<Entry> withoutLitter(List<Entry> found) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : found) {
            if (!entry.name().endsWith(".java")) {
                continue;
            }
            var reason = Litter.reason(entry.path());
            if (reason.isEmpty()) {
                kept.add(entry);
            } else if (fileNames().contains(entry.name())) {
                notes.add(FileNotes.ignored(entry.path(), reason.get()));
            }
        }
        return kept;
    }

    private void sort(Entry entry) {
        String className = entry.name().substring(0, entry.name().length() - ".java".length());
        if (classNames.contains(className)) {
            candidates.computeIfAbsent(className, any -> new ArrayList<>()).add(entry);
        } else if (!className.equals("module-info") && !className.equals("package-info")) {
            if (JavaFile.refusal(entry) == null) {
                helpers.add(JavaFile.of(entry));
            }
        }
    }

    private void choose(String className, List<Entry> entries) {
        int shallowest = entries.stream().mapToInt(Entry::depth).min().orElseThrow();
        List<Entry> highest =
                entries.stream().filter(entry -> entry.depth() == shallowest).toList();
        Entry chosen = highest.get(0);
        if (highest.size() > 1) {
            broken.put(
                    className,
                    FileNotes.twice(
                            className + ".java", chosen.path(), highest.get(1).path()));
        } else if (JavaFile.refusal(chosen) != null) {
            broken.put(className, JavaFile.refusal(chosen));
        } else {
            JavaFile main = JavaFile.of(chosen);
            mains.put(className, main);
            mainNotes.put(className, notesOn(main, entries, chosen));
        }
    }

    private static List<String> notesOn(JavaFile main, List<Entry> entries, Entry chosen) {
        List<String> notes = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry != chosen)
                .forEach(entry -> notes.add(FileNotes.shallowestGraded(chosen.path(), entry.path())));
        String home = main.header().packageName();
        if (home.isEmpty()) {
            notes.add(FileNotes.noPackage(main.path(), Relocation.HOME));
        } else if (!home.equals(Relocation.HOME)) {
            notes.add(FileNotes.otherPackage(main.path(), home, Relocation.HOME));
        }
        if (main.text().guessed()) {
            notes.add(FileNotes.notUtf8(main.path()));
        }
        return notes;
    }

    private ExerciseSource exercise(String className) {
        if (broken.containsKey(className)) {
            return new ExerciseSource.Broken(className, broken.get(className));
        } else if (!mains.containsKey(className)) {
            return new ExerciseSource.Absent(className);
        }
        JavaFile main = mains.get(className);
        return new ExerciseSource.Written(className, main.path(), universe(main), mainNotes.get(className));
    }

    /** The exercise's own file first, then all it may refer to: one file a type, its own package's before others'. */
    private List<SourceUnit> universe(JavaFile main) {
        Set<String> moved = new LinkedHashSet<>(Set.of(Relocation.HOME));
        mains.values().forEach(other -> moved.add(other.header().packageName()));
        Relocation relocation = new Relocation(moved);
        List<JavaFile> others = new ArrayList<>(mains.values());
        others.addAll(helpers);
        others.remove(main);
        String home = main.header().packageName();
        others.sort(Comparator.comparing(
                        (JavaFile file) -> !file.header().packageName().equals(home))
                .thenComparingInt(JavaFile::depth)
                .thenComparing(JavaFile::path));
        List<SourceUnit> units = new ArrayList<>(List.of(relocation.unit(main)));
        Set<String> taken = new HashSet<>();
        takeTypes(units.get(0), taken);
        for (JavaFile other : others) {
            SourceUnit unit = relocation.unit(other);
            if (takeTypes(unit, taken)) {
                units.add(unit);
            }
        }
        return units;
    }

    /** True where none of the unit's types was there already. */
    private static boolean takeTypes(SourceUnit unit, Set<String> taken) {
        List<String> names = unit.types().stream()
                .map(type -> unit.packageName() + "." + type)
                .toList();
        if (names.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.addAll(names);
        return true;
    }
}
