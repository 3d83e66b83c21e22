package grader.cli.hostile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The compiled classes that stand for a layer and let everything pass. */
record LayerOff(Path classes) {

    private static final String MOUNTED = "/layer";

    /** Compiles them into a folder that workers of other users can read. */
    static LayerOff compile(Layer layer, Path below) {
        Path classes = below.resolve(layer.name());
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> sources = Files.list(layer.sources())) {
            sources.map(Path::toString).forEach(arguments::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the classes that stand for " + layer + " are out of date");
        }
        open(below);
        requireNothingMissing(layer, classes);
        return new LayerOff(classes);
    }

    private static void requireNothingMissing(Layer layer, Path classes) {
        try {
            List<String> missing = new StandIns(classes).missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("the classes that stand for " + layer + " lack " + missing);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void open(Path folder) {
        try (Stream<Path> made = Files.walk(folder)) {
            for (Path path : made.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The command line of a confined worker without this layer. */
    List<String> worker(List<String> line) {
        List<String> without = new ArrayList<>(line);
        int classPath = without.indexOf("-cp") + 1;
        without.set(classPath, MOUNTED + File.pathSeparator + without.get(classPath));
        without.addAll(without.indexOf("--proc"), List.of("--ro-bind", classes.toString(), MOUNTED));
        return without;
    }

    /** The class path of a judge without this layer. */
    String judge() {
        return classes + File.pathSeparator + System.getProperty("java.class.path");
    }
}
