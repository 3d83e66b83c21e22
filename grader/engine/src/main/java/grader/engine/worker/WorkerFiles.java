package grader.engine.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a worker reads.
 *
 * @param javaHome its JDK, without links on the way
 * @param classPath folders or jars
 */
record WorkerFiles(Path javaHome, List<Path> classPath) {

    WorkerFiles {
        classPath = List.copyOf(classPath);
    }

    /** The files of this grader, where they are. */
    static WorkerFiles inPlace() throws IOException {
        return new WorkerFiles(WorkerCommand.javaHome().toRealPath(), WorkerCommand.classPath());
    }

    /** The same with the class path copied to where every user of the machine can read it. */
    WorkerFiles readableByAll() throws IOException {
        return new WorkerFiles(javaHome, ReadableCopy.of(classPath));
    }
}
