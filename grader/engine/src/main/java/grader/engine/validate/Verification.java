package grader.engine.validate;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Mistake;
import grader.engine.validate.KnownSolution.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the verdict on a known solution with what it must be. */
final class Verification {

    private final KnownSolution solution;
    private final ExerciseResult result;
    private final List<String> complaints = new ArrayList<>();

    private Verification(KnownSolution solution, ExerciseResult result) {
        this.solution = solution;
        this.result = result;
    }

    static Finding of(KnownSolution solution, ExerciseResult result) {
        Verification verification = new Verification(solution, result);
        Set<String> failed = new LinkedHashSet<>();
        for (CheckResult check : result.checks()) {
            if (check.status() != CheckStatus.PASSED && check.status() != CheckStatus.NOT_ATTEMPTED) {
                failed.add(check.id());
            }
            verification.verify(check);
        }
        return new Finding(solution, failed, verification.complaints);
    }

    private void verify(CheckResult check) {
        if (solution.kind() == Kind.STUB) {
            require(
                    check.status() == CheckStatus.NOT_ATTEMPTED,
                    check,
                    "is not attempted",
                    "let every method throw new UnsupportedOperationException(\"TODO …\")");
        } else if (!solution.fails().contains(check.id())) {
            require(
                    check.status() == CheckStatus.PASSED,
                    check,
                    "passes",
                    solution.kind() == Kind.RIGHT
                            ? "correct the solution or the check, whichever is wrong"
                            : says("name the check in misconception.properties") + ", or make the mistake smaller");
        } else {
            boolean wrong = check.status() == CheckStatus.FAILED || check.status() == CheckStatus.ERROR;
            require(
                    wrong,
                    check,
                    "fails",
                    says("take the check out of misconception.properties")
                            + ", or let it ask what this solution gets wrong");
            if (wrong && solution.named().contains(check.id())) {
                verifyName(check, check.misconception().map(Mistake::id).orElse("nothing"));
            }
        }
    }

    /** A form fails the checks of its mistake unless it has a file that says otherwise. */
    private String says(String ofItsMistake) {
        return solution.isForm() ? "say in form.properties which checks this form fails" : ofItsMistake;
    }

    private void verifyName(CheckResult check, String name) {
        if (!name.equals(solution.name())) {
            complaints.add(place() + ": check '" + check.id() + "' must name the mistake " + solution.name()
                    + "; it names " + name + "; add a probe that this solution alone answers so");
        }
    }

    private void require(boolean holds, CheckResult check, String expected, String next) {
        if (!holds) {
            complaints.add(place() + ": check '" + check.id() + "' must be one that " + expected + "; it is "
                    + check.status().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + result.messages().stream()
                            .findFirst()
                            .map(message -> " (" + message + ")")
                            .orElse("")
                    + "; " + next);
        }
    }

    private String place() {
        return solution.folder().toString().replace('\\', '/');
    }
}
