package grader.worker.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * What javac may see and write: the platform, the submission's own sources, and classes in memory; no file, no class path.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private Sources sources;
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    MemoryFiles(JavaFileManager platform) {
        super(platform);
    }

    /** From now on these are the sources, and nothing is written yet; javac keeps its file manager from task to task. */
    void begin(Sources now) {
        sources = now;
        written.clear();
    }

    /** Class files by binary name. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH
                || location == StandardLocation.CLASS_OUTPUT
                || isPlatform(location) && super.hasLocation(location);
    }

    private static boolean isPlatform(Location location) {
        return location != StandardLocation.CLASS_PATH
                && location != StandardLocation.SOURCE_PATH
                && location != StandardLocation.ANNOTATION_PROCESSOR_PATH
                && location != StandardLocation.CLASS_OUTPUT;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (location == StandardLocation.SOURCE_PATH && kinds.contains(Kind.SOURCE)) {
            return sources.inPackage(packageName);
        }
        return isPlatform(location) ? super.list(location, packageName, kinds, recurse) : Set.of();
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof SourceFile source ? source.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        written.put(className, bytes);
        return new SimpleJavaFileObject(URI.create("memory:///" + written.size() + ".class"), kind) {
            @Override
            public OutputStream openOutputStream() {
                return bytes;
            }
        };
    }

    @Override
    public void close() {
        // It outlives every compilation.
    }
}
