package grader.suite.kit;

import grader.protocol.SourceFacts;
import grader.protocol.SourceFacts.MethodFacts;
import grader.suite.Harnesses;
import grader.suite.Suite;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Holds the hidden checks of an exercise against one solution or variant, given as source text or class files. */
public final class VariantKit {

    private static final SourceFacts PLAIN = new SourceFacts(
            List.of(), List.of(), List.of(new MethodFacts("fit", "double[],double[],double,int", 10, 8, false)));

    private static final Launcher LAUNCHER = LauncherFactory.create();

    private VariantKit() {}

    /** Facts of a file whose fit is not written yet. */
    public static SourceFacts stubOfFit() {
        return new SourceFacts(
                List.of(), List.of(), List.of(new MethodFacts("fit", "double[],double[],double,int", 1, 1, true)));
    }

    /** Compiles the source of {@code practice.<className>} and runs the checks that {@code <className>Checks} lists against it. */
    public static Verdicts run(String className, String source) {
        return run(className, source, PLAIN);
    }

    /** The same with given facts about the source. */
    public static Verdicts run(String className, String source, SourceFacts facts) {
        return run(className, MemoryCompiler.compile(className, source), facts);
    }

    /** Runs the checks that {@code <className>Checks} lists against class files by binary name, with plain facts about the source. */
    public static Verdicts run(String className, Map<String, byte[]> classes) {
        return run(className, classes, PLAIN);
    }

    /** The same with given facts about the source. */
    public static Verdicts run(String className, Map<String, byte[]> classes, SourceFacts facts) {
        VariantLoader loader = new VariantLoader(classes);
        Verdicts verdicts = new Verdicts();
        Harnesses.with(new KitHarness(facts), () -> LAUNCHER.execute(request(loader, className), verdicts));
        if (verdicts.passed().isEmpty() && verdicts.failed().isEmpty()) {
            throw new IllegalStateException("no check ran against " + className);
        }
        return verdicts;
    }

    private static LauncherDiscoveryRequest request(VariantLoader loader, String className) {
        try {
            Class<?> checks = Class.forName("grader.suite.checks." + className + "Checks", true, loader);
            return LauncherDiscoveryRequestBuilder.request()
                    .selectors(Suite.checkClasses(checks).stream()
                            .map(DiscoverySelectors::selectClass)
                            .toList())
                    .build();
        } catch (ClassNotFoundException absent) {
            throw new IllegalArgumentException(absent);
        }
    }
}
