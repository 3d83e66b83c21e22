package grader.worker.compile;

import grader.protocol.Request;
import grader.protocol.SourceUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The units of one compilation: those to compile, and the rest as javac looks it up, by package and type. */
final class Sources {

    private final List<SourceFile> mains = new ArrayList<>();
    private final Map<String, List<SourceFile>> byPackage = new LinkedHashMap<>();

    Sources(Request.Compile request) {
        Map<String, SourceUnit> units = new HashMap<>();
        request.units().forEach(unit -> units.put(unit.file(), unit));
        for (Request.Target target : request.targets()) {
            SourceUnit main = units.remove(target.main());
            if (main == null) {
                throw new IllegalArgumentException("no unit is called " + target.main());
            }
            mains.add(new SourceFile(main, target.className()));
        }
        request.units().stream().filter(unit -> units.containsKey(unit.file())).forEach(this::addHelper);
    }

    private void addHelper(SourceUnit unit) {
        for (String type : unit.types()) {
            byPackage
                    .computeIfAbsent(unit.packageName(), name -> new ArrayList<>())
                    .add(new SourceFile(unit, type));
        }
    }

    List<SourceFile> mains() {
        return mains;
    }

    /** Whether there is nothing to look up beside them. */
    boolean areAllMains() {
        return byPackage.isEmpty();
    }

    /** What a file holds that javac may have wrapped. */
    SourceUnit unit(JavaFileObject file) {
        return Stream.concat(mains.stream(), byPackage.values().stream().flatMap(List::stream))
                .filter(source -> source.toUri().equals(file.toUri()))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    Iterable<JavaFileObject> inPackage(String name) {
        return List.copyOf(byPackage.getOrDefault(name, List.of()));
    }
}
