package grader.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a JVM makes of the hash codes that are given, tried in JVMs of every JDK that is installed beside this one. */
class HashCodesTest {

    private static final String EXPORTS = "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED";

    private static final String GIVEN = "given: true\norder: [A, B, C, D, E, F]\nkept: true\nlocked: untouched\n";

    private static final String COUNTED = "given: false\norder: [A, B, C, D, E, F]\nkept: true\nlocked: untouched\n";

    @TestFactory
    Stream<DynamicTest> everyJdkTakesThem() throws IOException {
        return jdks().stream()
                .map(jdk -> DynamicTest.dynamicTest(jdk.getFileName() + " as workers run", () -> {
                    assertThat(run(jdk, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", EXPORTS))
                            .isEqualTo(GIVEN);
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherCollectorsAndTheSecondCompilerChangeNothing() throws IOException {
        return jdks().stream()
                .map(jdk -> DynamicTest.dynamicTest(jdk.getFileName() + " as it comes", () -> {
                    assertThat(run(jdk, EXPORTS)).isEqualTo(GIVEN);
                }));
    }

    @TestFactory
    Stream<DynamicTest> smallerHeadersTakeThemToo() throws IOException {
        return jdks().stream()
                .filter(HashCodesTest::hasSmallHeaders)
                .map(jdk -> DynamicTest.dynamicTest(jdk.getFileName() + " with small headers", () -> {
                    assertThat(run(jdk, "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", EXPORTS))
                            .isEqualTo(GIVEN);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whereTheHeaderIsOutOfReachConstantsStillHaveTheirOrder() throws IOException {
        return jdks().stream()
                .map(jdk -> DynamicTest.dynamicTest(jdk.getFileName() + " without the export", () -> {
                    assertThat(run(jdk, "-XX:hashCode=3")).isEqualTo(COUNTED);
                }));
    }

    @Test
    void theJdkOfTheTestsIsAmongThem() throws IOException {
        assertThat(jdks()).contains(ownJdk());
    }

    /** What {@link HashCodesTrial} prints, warnings of the JVM included. */
    private static String run(Path jdk, String... flags) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        line.add("-XX:+UnlockExperimentalVMOptions");
        line.addAll(List.of(flags));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), HashCodesTrial.class.getName()));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The JDK of the tests and those in the same folder, each once; older ones than 17 are not asked. */
    private static List<Path> jdks() throws IOException {
        try (Stream<Path> siblings = Files.list(ownJdk().getParent())) {
            List<Path> real = new ArrayList<>(List.of(ownJdk()));
            for (Path jdk : siblings.filter(HashCodesTest::isFitJdk).sorted().toList()) {
                real.add(jdk.toRealPath());
            }
            return real.stream().distinct().toList();
        }
    }

    private static Path ownJdk() throws IOException {
        return Path.of(System.getProperty("java.home")).toRealPath();
    }

    private static boolean isFitJdk(Path folder) {
        return Files.isExecutable(folder.resolve("bin/java")) && version(folder) >= 17;
    }

    private static boolean hasSmallHeaders(Path jdk) {
        return version(jdk) >= 24;
    }

    /** From the file {@code release}, which every JDK has; 0 where it has not. */
    private static int version(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .filter(line -> line.matches("JAVA_VERSION=\"\\d+\\b.*"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException none) {
            return 0;
        }
    }
}
