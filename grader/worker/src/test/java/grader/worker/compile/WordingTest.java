package grader.worker.compile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply.Diagnostic;
import grader.protocol.Request;
import grader.protocol.SourceUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where releases of javac have words of their own, students read the same on each: this test is for all of them. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "switch (o) { case String s -> {} default -> {} }|patterns in switch statements are newer than Java 17",
                "int _ = 1;|unnamed variables are newer than Java 17",
                "jdk.internal.misc.Unsafe u;|package jdk.internal.misc does not exist",
                "Math.max(1);|no suitable method found for max(int)"
            })
    void isTheSameOnEveryJdk(String statement, String message) {
        String source = "package practice; final class Try { void f(Object o) { " + statement + " } }";
        SourceUnit unit = new SourceUnit("Try.java", "practice", List.of("Try"), source);

        assertThat(new StudentCompiler()
                        .compile(new Request.Compile(List.of(new Request.Target("Try", "Try.java")), List.of(unit)))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(message);
    }
}
