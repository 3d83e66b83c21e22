package grader.cli.hostile;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiled classes that stand for ones of the grader's: a member that one of them lacks would only be missed by a worker's start. */
record StandIns(Path classes) {

    /** Members that the real classes have for others, and that these lack. */
    List<String> missing() throws IOException {
        List<String> missing;
        URL[] place = {classes.toUri().toURL()};
        try (URLClassLoader alone = new ChildFirst(place);
                Stream<Path> files = Files.walk(classes)) {
            missing = files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.startsWith("grader") && file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .flatMap(name -> missing(name, alone))
                    .toList();
        }
        return missing;
    }

    private static Stream<String> missing(String name, ClassLoader alone) {
        try {
            Class<?> standIn = Class.forName(name, false, alone);
            Set<String> there =
                    Stream.concat(members(standIn), inherited(standIn)).collect(Collectors.toSet());
            return members(Class.forName(name, false, StandIns.class.getClassLoader()))
                    .filter(member -> !there.contains(member));
        } catch (ClassNotFoundException gone) {
            return Stream.of(name);
        }
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(member -> !Modifier.isPrivate(member.getModifiers()) && !member.isSynthetic())
                .map(StandIns::shown);
    }

    private static Stream<String> inherited(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(StandIns::shown);
    }

    private static String shown(Executable member) {
        return member.getName() + Arrays.toString(member.getParameterTypes());
    }

    /** Finds these classes before those that they stand for. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] place) {
            super(place, StandIns.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (findResource(name.replace('.', '/') + ".class") == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
