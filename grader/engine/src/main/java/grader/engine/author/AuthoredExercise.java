package grader.engine.author;

import grader.engine.diagnosis.Knowledge;
import grader.engine.plan.Plan;
import grader.engine.validate.KnownSolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An exercise of an author's own, ready to be held against its solutions.
 *
 * @param plan the exercise as the suite would plan it
 * @param knowledge what its mistakes are named from
 * @param solutions stub, right ones and wrong ones
 * @param unnamed methods without probes: mistakes in them are caught, but have no name
 */
public record AuthoredExercise(Plan plan, Knowledge knowledge, List<KnownSolution> solutions, List<String> unnamed) {

    private static final String PACKAGE = "practice.";

    public AuthoredExercise {
        solutions = List.copyOf(solutions);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * Compiles and reads a folder.
     *
     * @throws AuthorException if anything is missing or wrong, with a line for each that can be known so far
     */
    public static AuthoredExercise read(Path root) {
        AuthorFolder folder = new AuthorFolder(root);
        AuthorException.throwIfAny(folder.gaps());
        Javac javac = new Javac();
        Javac.Compiled stub = javac.compile(AuthorFolder.sources(folder.stub()));
        AuthorException.throwIfAny(stub.errors());
        List<Path> both = new ArrayList<>(AuthorFolder.sources(folder.stub()));
        both.addAll(AuthorFolder.sources(folder.checks()));
        Javac.Compiled checks = javac.compile(both);
        AuthorException.throwIfAny(checks.errors());
        AuthorException.throwIfAny(misplaced(folder, stub.classes(), checks.classes()));

        AuthoredChecks suite = AuthoredChecks.of(folder, checks.classes());
        return new AuthoredSolutions(folder, javac, suite).exercise();
    }

    /** Stubs are in package practice; checks are not, nor where the grader has its own. */
    private static List<String> misplaced(AuthorFolder folder, Map<String, byte[]> stub, Map<String, byte[]> checks) {
        List<String> complaints = new ArrayList<>();
        stub.keySet().stream()
                .filter(name -> !name.startsWith(PACKAGE))
                .sorted()
                .map(name -> AuthorFolder.shown(folder.stub()) + ": " + name
                        + " is not in package practice; begin its file with: package practice;")
                .forEach(complaints::add);
        checks.keySet().stream()
                .filter(name -> !stub.containsKey(name))
                .filter(name -> name.indexOf('.') < 0 || name.startsWith(PACKAGE) || name.startsWith("grader."))
                .sorted()
                .map(name -> AuthorFolder.shown(folder.checks()) + ": " + name
                        + " needs a package of its own; begin its file with: package checks;")
                .forEach(complaints::add);
        return complaints;
    }
}
