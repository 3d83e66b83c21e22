package grader.worker.compile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Request;
import grader.protocol.SourceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a compiler has compiled before changes nothing: not a byte of a class file, not a word of an error. */
class SharedJavacTest {

    private static final Path SOLUTIONS = Path.of("..", "..", "solutions", "src");

    private final StudentCompiler busy = new StudentCompiler();

    @Test
    void thereIsAPoolToTest() {
        assertThat(SharedJavac.open()).isNotNull();
    }

    @Test
    void classFilesAreThoseOfACompilerThatHasSeenNothingElse() {
        List<SourceUnit> all = solutions();
        assertThat(all).hasSizeGreaterThan(300);
        for (SourceUnit unit : all) {
            Compilation shared = compile(busy, unit);
            Compilation fresh = compile(busy, unit, helper("Unused", "other", "class Unused {}"));
            assertThat(shared.succeeded()).as(unit.file()).isEqualTo(fresh.succeeded());
            assertThat(shared.classes().keySet()).isEqualTo(fresh.classes().keySet());
            shared.classes()
                    .forEach((name, bytes) -> assertThat(bytes)
                            .as(unit.file() + " " + name)
                            .isEqualTo(fresh.classes().get(name)));
            assertThat(shared.facts()).isEqualTo(fresh.facts());
        }
    }

    @Test
    void aClassBesideAnEarlierExerciseIsNotSeen() {
        assertCompiles("class Pair { int a; static class Part {} } enum Side { LEFT }", "Pair p = new Pair();");
        assertSameError("Pair p;");
        assertSameError("Pair.Part p;");
        assertSameError("Side s = Side.LEFT;");
        assertCompiles("class Pair { String b; }", "String s = new Pair().b;");
    }

    @Test
    void membersOfAnEarlierExerciseAreNotSeen() {
        assertCompiles("", "class Local {} record Inner(int a) {} Runnable r = () -> {};");
        assertCompiles("", "} static class Nested { int n; } static int earlier(int n) { return n;");
        assertSameError("Nested n;");
        assertSameError("Try.Nested n;");
        assertSameError("int n = earlier(1);");
    }

    @Test
    void aNameOfTheLibraryThatAnEarlierExerciseTookIsGivenBack() {
        assertCompiles("class String {} class Random {}", "String s = new String(); Random r = new Random();");
        assertCompiles("", "String s = \"text\"; int n = s.length();");
        assertCompiles("", "Math.sqrt(2); Integer.valueOf(1);");
        assertSameError("Random r;");
    }

    @Test
    void anErrorLeavesNothingBehind() {
        assertSameError("int n = \"text\";");
        assertSameError("undefined();");
        assertCompiles("", "int n = 1;");
    }

    private void assertCompiles(String beside, String body) {
        assertThat(compile(busy, unit(beside, body)).diagnostics()).isEmpty();
    }

    private void assertSameError(String body) {
        Compilation shared = compile(busy, unit("", body));

        assertThat(shared.succeeded()).isFalse();
        assertThat(shared.diagnostics())
                .isEqualTo(compile(new StudentCompiler(), unit("", body)).diagnostics());
        assertCompiles("class Pair { int a; static class Part {} } enum Side { LEFT }", "Pair p = new Pair();");
    }

    private static SourceUnit unit(String beside, String body) {
        String text =
                "package practice;\npublic final class Try {\n static void run() {\n" + body + "\n}\n}\n" + beside;
        return helper("Try", "practice", text);
    }

    private static SourceUnit helper(String name, String packageName, String text) {
        return new SourceUnit(name + ".java", packageName, List.of(name), text);
    }

    private static Compilation compile(StudentCompiler compiler, SourceUnit main, SourceUnit... others) {
        String name = main.types().get(0);
        return compiler.compile(new Request.Compile(
                List.of(new Request.Target(name, main.file())),
                Stream.concat(Stream.of(main), Stream.of(others)).toList()));
    }

    /** Every reference, right solution and wrong one that is one file, in the order of its path. */
    private static List<SourceUnit> solutions() {
        try (Stream<Path> files = Files.walk(SOLUTIONS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("test"))
                    .sorted()
                    .map(SharedJavacTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceUnit read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            return helper(name, "practice", Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
