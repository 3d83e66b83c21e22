package grader.worker.compile;

import grader.protocol.SourceUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The units of one compilation, as javac looks them up: by package, then by the type that it wants. */
final class Sources {

    private final SourceFile main;
    private final Map<String, List<SourceFile>> byPackage = new LinkedHashMap<>();

    Sources(String mainFile, List<SourceUnit> units) {
        SourceFile found = null;
        for (SourceUnit unit : units) {
            for (String type : unit.types()) {
                SourceFile file = new SourceFile(unit, type);
                if (unit.file().equals(mainFile)) {
                    found = found == null ? file : found;
                } else {
                    byPackage
                            .computeIfAbsent(unit.packageName(), name -> new ArrayList<>())
                            .add(file);
                }
            }
            if (unit.file().equals(mainFile) && found == null) {
                found = new SourceFile(unit, "");
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no unit is called " + mainFile);
        }
        main = found;
    }

    SourceFile main() {
        return main;
    }

    Iterable<JavaFileObject> inPackage(String name) {
        return List.copyOf(byPackage.getOrDefault(name, List.of()));
    }
}
