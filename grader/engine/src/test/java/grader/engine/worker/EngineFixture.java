package grader.engine.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An engine whose worker is busy for ever; prints the worker's processes. */
final class EngineFixture {

    private EngineFixture() {}

    /** @param arguments names of measures */
    public static void main(String[] arguments) throws Exception {
        Set<Measure> measures = Stream.of(arguments).map(Measure::valueOf).collect(Collectors.toSet());
        ProcessTree worker = busy(measures);
        System.out.println(
                Stream.concat(Stream.of(worker.root().toHandle()), worker.root().descendants())
                        .map(handle -> Long.toString(handle.pid()))
                        .collect(Collectors.joining(" ")));
        Thread.sleep(Long.MAX_VALUE);
    }

    static ProcessTree busy(Set<Measure> measures) throws Exception {
        Path classes = Path.of(BusyFixture.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        WorkerFiles files = new WorkerFiles(WorkerFiles.inPlace().javaHome(), List.of(classes));
        WorkerFiles readable = measures.contains(Measure.OWN_USER) ? files.readableByAll() : files;
        ProcessTree worker = ProcessTree.start(
                new ConfinedLine(Tools.ofThisMachine(), measures, readable).write(0, BusyFixture.class.getName()));
        if (worker.root().getInputStream().read() < 0) {
            throw new IllegalStateException(new ErrorText(worker.root().getErrorStream()).line());
        }
        worker.settle();
        return worker;
    }
}
