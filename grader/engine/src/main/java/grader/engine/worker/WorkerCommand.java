package grader.engine.worker;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a worker's JVM: flags that make runs alike, and a class path with the worker alone on it. */
public final class WorkerCommand {

    static final String MAIN = "grader.worker.Worker";

    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1", // every submission is new code: the second compiler would never pay its way
            "-XX:+UseSerialGC",
            "-Xms192m",
            "-Xmn96m", // what one submission leaves behind dies before the next collection
            "-Xmx448m",
            "-Xshare:auto",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=3", // identity hash codes count up, where they cannot be given
            "-XX:+DisplayVMOutputToStderr", // standard output is the pipe
            "-Xlog:disable",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:-OmitStackTraceInFastThrow", // a student's line must not vanish once the code is hot
            "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED", // for tasks that share what they read
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED", // for hash codes that are given; the allow-list
            // knows no such package
            "-XX:Tier3BackEdgeThreshold=20000", // loops are the most of what students write: compile them sooner
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Djava.awt.headless=true");

    private WorkerCommand() {}

    /** Program and arguments of a worker that nothing confines; {@link Confinement} has better ones. */
    public static List<String> line() {
        return line(javaHome(), classPath(), MAIN);
    }

    /**
     * Program and arguments.
     *
     * @param javaHome the JDK and
     * @param classPath the worker's classes, both as the worker sees them
     * @param main the class to run, with its arguments
     */
    static List<String> line(Path javaHome, List<Path> classPath, String... main) {
        List<String> line = new ArrayList<>();
        line.add(javaHome.resolve("bin").resolve("java").toString());
        line.addAll(FLAGS);
        line.add("-cp");
        line.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        line.addAll(List.of(main));
        return line;
    }

    /** The JDK that runs this grader: it runs and compiles student code too. */
    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Where the worker's classes are: folders in a build, jars in an installation. */
    static List<Path> classPath() {
        return List.of(
                home(MAIN),
                home("grader.protocol.Frames"),
                home("grader.words.Stops"),
                home("org.objectweb.asm.ClassReader"),
                home("org.objectweb.asm.tree.ClassNode"));
    }

    private static Path home(String className) {
        String resource = className.replace('.', '/') + ".class";
        URL url = WorkerCommand.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException(className + " is not on the class path: the installation is incomplete");
        }
        String text = url.toString();
        String home = text.startsWith("jar:")
                ? text.substring("jar:".length(), text.indexOf("!/"))
                : text.substring(0, text.length() - resource.length());
        try {
            return Path.of(new URL(home).toURI());
        } catch (java.net.MalformedURLException | URISyntaxException odd) {
            throw new IllegalStateException("cannot tell where " + className + " is: " + home, odd);
        }
    }
}
