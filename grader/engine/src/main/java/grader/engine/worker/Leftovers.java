package grader.engine.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Temporary folders of engines that were killed before they could clean up; a folder's name says which process made it.
 *
 * <p>Only those of this user go, whose process is gone and that are a day old: a process in a container of its own cannot be seen
 * from here.
 */
final class Leftovers {

    private static final Duration AGE = Duration.ofDays(1);
    private static final Pattern NAME = Pattern.compile("grader-[a-z]+-([0-9]{1,9})-([0-9]{1,18})-[0-9]+");

    private Leftovers() {}

    /** What a folder's name begins with, so that it can be told whose it is. */
    static String prefix(String name) {
        ProcessHandle self = ProcessHandle.current();
        return name + "-" + self.pid() + "-" + start(self) + "-";
    }

    /** Removes them from where temporary folders are; what cannot be removed stays. */
    static void remove(Path temporary) {
        try (Stream<Path> found = Files.list(temporary)) {
            found.filter(Leftovers::isLeftOver).toList().forEach(Leftovers::delete);
        } catch (IOException unreadable) {
            // Cleaning up is a courtesy: the system does it too.
        }
    }

    private static boolean isLeftOver(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Path home = Path.of(System.getProperty("user.home"));
            Instant made =
                    Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(home))
                    && made.isBefore(Instant.now().minus(AGE))
                    && !isAlive(Long.parseLong(name.group(1)), name.group(2));
        } catch (IOException gone) {
            return false;
        }
    }

    /** A number may be given to another process later, which has started at another time. */
    private static boolean isAlive(long pid, String start) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        start(process) == 0 || Long.toString(start(process)).equals(start))
                .isPresent();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** A folder with all that is in it; links are not followed. */
    static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> paths = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stays) {
            // The system cleans its temporary folder too; nothing in here is secret or needed again.
        }
    }
}
