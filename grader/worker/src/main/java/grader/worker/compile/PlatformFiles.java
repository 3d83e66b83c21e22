package grader.worker.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** The JDK's own classes, listed once and remembered: a third of a small compilation is listing packages. */
final class PlatformFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<Key, List<JavaFileObject>> listings = new HashMap<>();
    private final Map<Location, List<Set<Location>>> modules = new HashMap<>();

    PlatformFiles(JavaFileManager standard) {
        super(standard);
    }

    private final Map<JavaFileObject, String> names = new IdentityHashMap<>();

    private record Key(Location location, String packageName, Set<Kind> kinds, boolean recurse) {}

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        Key key = new Key(location, packageName, Set.copyOf(kinds), recurse);
        List<JavaFileObject> known = listings.get(key);
        if (known == null) {
            ArrayList<JavaFileObject> found = new ArrayList<>();
            super.list(location, packageName, kinds, recurse).forEach(found::add);
            known = List.copyOf(found);
            listings.put(key, known);
        }
        return known;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return names.computeIfAbsent(file, unknown -> super.inferBinaryName(location, unknown));
    }

    @Override
    public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
        List<Set<Location>> known = modules.get(location);
        if (known == null) {
            ArrayList<Set<Location>> found = new ArrayList<>();
            super.listLocationsForModules(location).forEach(found::add);
            known = List.copyOf(found);
            modules.put(location, known);
        }
        return known;
    }
}
