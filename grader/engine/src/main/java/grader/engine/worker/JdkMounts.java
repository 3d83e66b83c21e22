package grader.engine.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bubblewrap's arguments that show a JDK, and the system libraries that it is linked to, at their places. */
final class JdkMounts {

    private static final int DEPTH = 4;

    private static final Path ETC = Path.of("/etc");

    /** The system's, in a folder beside its private keys. */
    private static final String CERTIFICATES = "cacerts";

    private static final Pattern SYSTEM_LIBRARY =
            Pattern.compile("(ld-|ld64|libc[.-]|libm[.-]|libdl|librt|libpthread|libz\\.|libgcc_s|libstdc\\+\\+).*");

    private final Path home;
    private final Path mounted;

    /**
     * @param home the JDK, without links on the way
     * @param mounted where a worker sees it
     */
    JdkMounts(Path home, Path mounted) {
        this.home = home;
        this.mounted = mounted;
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        try {
            Set<Path> libraries = libraryFolders();
            libraries.forEach(folder -> bind(arguments, folder, folder));
            addRootLinks(arguments);
            addLoaders(arguments, libraries);
            bind(arguments, home, mounted);
            addConfiguration(arguments);
            hideSpawnHelper(arguments);
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalStateException(
                    "cannot tell what Java needs to run: " + unreadable.getMessage(), unreadable);
        }
        return arguments;
    }

    private static void bind(List<String> arguments, Path source, Path place) {
        arguments.addAll(List.of("--ro-bind", source.toString(), place.toString()));
    }

    /** The engine's own JVM has loaded them from there. */
    private Set<Path> libraryFolders() throws IOException {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            return maps.filter(line -> line.contains(" /"))
                    .map(line -> Path.of(line.substring(line.indexOf(" /") + 1)))
                    .filter(file -> !file.startsWith(home))
                    .filter(file -> SYSTEM_LIBRARY
                            .matcher(file.getFileName().toString())
                            .matches())
                    .map(Path::getParent)
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    /** Where {@code /lib} is a link to {@code usr/lib}, programs still name the former. */
    private static void addRootLinks(List<String> arguments) throws IOException {
        for (Path folder : List.of(Path.of("/lib"), Path.of("/lib64"))) {
            if (Files.isSymbolicLink(folder)) {
                arguments.addAll(
                        List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString()));
            }
        }
    }

    /** A program names its loader by a path that is often a link. */
    private static void addLoaders(List<String> arguments, Set<Path> libraries) throws IOException {
        for (Path folder : List.of(Path.of("/lib"), Path.of("/lib64"))) {
            if (!Files.isDirectory(folder) || libraries.contains(folder.toRealPath())) {
                continue;
            }
            try (Stream<Path> loaders = Files.list(folder.toRealPath())) {
                for (Path loader : loaders.filter(JdkMounts::isLoader).toList()) {
                    arguments.addAll(List.of("--symlink", loader.toRealPath().toString(), loader.toString()));
                }
            }
        }
    }

    private static boolean isLoader(Path file) {
        return file.getFileName().toString().matches("ld(-|64).*\\.so\\..*") && Files.exists(file);
    }

    /** Distributions keep a JDK's configuration below {@code /etc}, and link to it; what else they link to, no worker needs. */
    private void addConfiguration(List<String> arguments) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (Path folder : List.of(home.resolve("conf"), home.resolve("lib"))) {
            try (Stream<Path> below = Files.walk(folder, DEPTH)) {
                for (Path link : below.filter(Files::isSymbolicLink).toList()) {
                    configuration(link).ifPresent(folders::add);
                }
            }
        }
        folders.forEach(folder -> bind(arguments, folder, folder));
    }

    private static Optional<Path> configuration(Path link) throws IOException {
        if (!Files.exists(link) || link.endsWith(CERTIFICATES)) {
            return Optional.empty();
        }
        Path target = link.toRealPath();
        boolean inFolder = target.startsWith(ETC) && target.getNameCount() > 2;
        return inFolder ? Optional.of(ETC.resolve(target.getName(1))) : Optional.empty();
    }

    /** Without it, a JVM on its default settings starts no program at all. */
    private void hideSpawnHelper(List<String> arguments) {
        Path helper = Path.of("lib", "jspawnhelper");
        if (Files.exists(home.resolve(helper))) {
            bind(arguments, Path.of("/dev/null"), mounted.resolve(helper));
        }
    }
}
