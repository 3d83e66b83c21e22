package grader.engine.worker;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a worker's JVM: flags that make runs alike, and a class path with the worker alone on it. */
public final class WorkerCommand {

    private static final String MAIN = "grader.worker.Worker";

    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1", // every submission is new code: the second compiler would never pay its way
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx320m",
            "-Xshare:auto",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=3", // identity hash codes count up, so that sets of objects have one order
            "-XX:+DisplayVMOutputToStderr", // standard output is the pipe
            "-Xlog:disable",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:-OmitStackTraceInFastThrow", // a student's line must not vanish once the code is hot
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Djava.awt.headless=true");

    private WorkerCommand() {}

    /** Program and arguments. */
    public static List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(FLAGS);
        line.add("-cp");
        line.add(String.join(File.pathSeparator, classPath()));
        line.add(MAIN);
        return line;
    }

    /** Where the worker's classes are: folders in a build, jars in an installation. */
    static List<String> classPath() {
        return List.of(
                home(MAIN),
                home("grader.protocol.Frames"),
                home("org.objectweb.asm.ClassReader"),
                home("org.objectweb.asm.tree.ClassNode"));
    }

    private static String home(String className) {
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
            return Path.of(new URL(home).toURI()).toString();
        } catch (java.net.MalformedURLException | URISyntaxException odd) {
            throw new IllegalStateException("cannot tell where " + className + " is: " + home, odd);
        }
    }
}
