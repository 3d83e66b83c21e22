package grader.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerFilesTest {

    private static final Tools MACHINE = Tools.ofThisMachine();

    private @TempDir Path folder;
    private Path closed;

    @BeforeEach
    void closeTheFolder() throws IOException {
        closed = Files.createDirectory(folder.resolve("a folder: mine, für mich"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void classesInAClosedFolderAreReadByAWorkersOwnUser() throws IOException {
        assumeTrue(MACHINE.root() && MACHINE.bwrap().isPresent(), "needs root and bubblewrap");

        WorkerFiles files = moved().readableByAll();

        assertThat(selfTest(files, EnumSet.of(Measure.NAMESPACES, Measure.OWN_USER)))
                .allMatch(probe -> probe.denied() || !probe.kind().essential());
    }

    @Test
    void classesBehindASpaceAndAColonAreMountedUnderAnotherName() throws IOException {
        assumeTrue(MACHINE.bwrap().isPresent(), "bubblewrap is not installed");

        assertThat(selfTest(moved(), EnumSet.of(Measure.NAMESPACES)))
                .allMatch(probe -> probe.denied() || !probe.kind().essential());
    }

    @Test
    void aJdkBehindALinkIsFound() throws IOException {
        assumeTrue(MACHINE.bwrap().isPresent(), "bubblewrap is not installed");
        Path link = Files.createSymbolicLink(folder.resolve("jdk"), WorkerCommand.javaHome());

        WorkerFiles files = new WorkerFiles(link.toRealPath(), WorkerCommand.classPath());

        assertThat(selfTest(files, EnumSet.of(Measure.NAMESPACES))).isNotEmpty();
        Files.delete(link);
    }

    private static List<Probe> selfTest(WorkerFiles files, Set<Measure> measures) throws IOException {
        return new SelfTest(new ConfinedLine(MACHINE, measures, files)).run();
    }

    private WorkerFiles moved() throws IOException {
        List<Path> entries = new ArrayList<>();
        for (Path entry : WorkerCommand.classPath()) {
            Path to = closed.resolve(Integer.toString(entries.size()));
            try (Stream<Path> below = Files.walk(entry)) {
                for (Path path : below.toList()) {
                    Files.copy(path, to.resolve(entry.relativize(path).toString()));
                }
            }
            entries.add(to);
        }
        return new WorkerFiles(WorkerFiles.inPlace().javaHome(), entries);
    }
}
