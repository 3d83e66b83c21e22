package grader.student.mojo;

import grader.student.assess.Assessment;
import grader.student.assess.Assessor;
import grader.student.card.Card;
import grader.student.card.Look;
import grader.student.card.Page;
import grader.student.card.Request;
import grader.student.run.Limits;
import grader.student.run.Places;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.SampleCheck;
import grader.words.bundle.MavenLines;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Runs the sample checks, prints the card and fails the build if something is to be mended. */
public final class CardMojo extends AbstractMojo {

    /** The handout's folder; set by Maven, as are the others. */
    private File basedir;

    /** Show every failing check. */
    private boolean all;

    /** Show only this exercise: its id, number or class. */
    private String exercise;

    /** Which hint to show. */
    private String hint;

    /** Print no card; the checks run as plain JUnit tests instead. */
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            show();
        } catch (IOException problem) {
            throw new MojoExecutionException(MavenLines.notRun(problem.toString()), problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException(MavenLines.interrupted(), stopped);
        }
    }

    private void show() throws IOException, InterruptedException, MojoFailureException {
        Path home = basedir.toPath();
        Places places = new Places(home.resolve("exercises"), home.resolve("target/card"));
        int level = level();
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw refuse(MavenLines.noCompiler());
        }
        List<ExerciseSamples> wanted = wanted(places.samples());
        Assessor assessor = new Assessor(places, home.resolve("target/classes"), Limits.GENEROUS);
        Assessment assessment = assessor.assess(wanted);
        Files.createDirectories(home.resolve("reports"));
        Files.writeString(home.resolve("reports/scorecard.html"), Page.write(assessment));
        Console console = Console.of(System.getenv(), System.getProperties());
        Look look = console.look();
        console.print(new Card(look, new Request(all, level)).write(assessment));
        if (assessment.hasFailures()) {
            MavenWords.mute();
            throw new MojoFailureException(MavenLines.someFail());
        }
    }

    private int level() throws MojoFailureException {
        if (hint == null || hint.isBlank()) {
            return 0;
        }
        if (!hint.matches("[1-" + SampleCheck.HINTS + "]")) {
            throw refuse(MavenLines.noHint(hint, SampleCheck.HINTS));
        }
        return Integer.parseInt(hint);
    }

    private List<ExerciseSamples> wanted(List<ExerciseSamples> exercises) throws MojoFailureException {
        if (exercise == null || exercise.isBlank()) {
            return exercises;
        }
        String name = exercise.strip().toLowerCase(Locale.ROOT);
        List<ExerciseSamples> found = exercises.stream()
                .filter(one -> name.equals(one.id())
                        || name.equals(Integer.toString(one.number()))
                        || name.equals(one.className().toLowerCase(Locale.ROOT)))
                .toList();
        if (found.isEmpty()) {
            throw refuse(MavenLines.noExercise(
                    exercise, exercises.stream().map(ExerciseSamples::id).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static MojoFailureException refuse(String line) {
        Console console = Console.of(System.getenv(), System.getProperties());
        console.print(line + "\n");
        MavenWords.mute();
        return new MojoFailureException(line);
    }
}
