package grader.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessTreeTest {

    /** Levels where the kernel ends a worker with its engine; where there is no setpriv, the worker sees to it. */
    static List<Set<Measure>> measures() {
        Tools machine = Tools.ofThisMachine();
        assumeTrue(machine.setpriv().isPresent(), "setpriv is not installed");
        return machine.candidates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void aBusyWorkerIsGoneWhenItsTreeIsClosed(Set<Measure> measures) throws Exception {
        ProcessTree worker = EngineFixture.busy(measures);
        List<ProcessHandle> processes = tree(worker);

        worker.close();

        assertThat(worker.root().isAlive()).isFalse();
        awaitEndOf(processes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void itsProcessorTimeIsTheJvms(Set<Measure> measures) throws Exception {
        ProcessTree worker = EngineFixture.busy(measures);
        Duration before = worker.cpu();

        Duration spent = Duration.ZERO;
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (spent.toMillis() < 300 && System.nanoTime() < limit) {
            Thread.sleep(50);
            spent = worker.cpu().minus(before);
        }
        worker.close();

        assertThat(spent).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void aBusyWorkerEndsWhenItsEngineIsKilled(Set<Measure> measures, @TempDir Path temporary) throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary, // what is killed cannot tidy up
                "-cp",
                System.getProperty("java.class.path"),
                EngineFixture.class.getName()));
        measures.forEach(measure -> line.add(measure.name()));
        Process engine = new ProcessBuilder(line).start();
        try (BufferedReader lines = engine.inputReader()) {
            List<ProcessHandle> worker = Stream.of(lines.readLine().split(" "))
                    .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                    .toList();

            engine.destroyForcibly().waitFor();

            awaitEndOf(worker);
        }
    }

    private static List<ProcessHandle> tree(ProcessTree worker) {
        return Stream.concat(Stream.of(worker.root().toHandle()), worker.root().descendants())
                .toList();
    }

    private static void awaitEndOf(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
            assertThat(process.isAlive()).isFalse();
        }
    }
}
