package grader.suite.checks.descent;

import grader.protocol.SourceFacts.MethodFacts;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Harness;
import grader.suite.Mismatch;

/** Hidden checks of the rules about the source of gradient descent. */
public class FileChecks {

    /** Code lines, and statements, that the body of fit may have. */
    public static final int MOST_LINES = 15;

    private static final String FIT_PARAMETERS = "double[],double[],double,int";

    @Check(
            id = "file-fifteen-lines",
            method = "file",
            points = 1,
            title = "The body of fit has at most fifteen lines",
            hint = "Which lines of fit repeat what loss and gradient already do?")
    public void fitHasFifteenLines() {
        MethodFacts fit = writtenFit();
        boolean fits = fit.codeLines() <= MOST_LINES && fit.statements() <= MOST_LINES;
        Expect.holds(
                "The body of fit has at most 15 code lines and at most 15 statements",
                fits,
                () -> "it has " + fit.codeLines() + " code lines and " + fit.statements() + " statements");
    }

    @Check(
            id = "file-no-libraries",
            method = "file",
            points = 1,
            title = "The file does without libraries",
            hint = "Which type comes from outside java.lang? A plain loop over an array can do its work.")
    public void fileNamesNoLibrary() {
        writtenFit();
        var facts = Harness.current().source("GradientDescent");
        Expect.holds(
                "The file imports nothing and names nothing outside java.lang and itself",
                facts.imports().isEmpty() && facts.foreignNames().isEmpty(),
                () -> "it imports " + facts.imports() + " and names " + facts.foreignNames());
    }

    /** The public fit of the file once it is written; ends the check as not attempted or missing before. */
    private static MethodFacts writtenFit() {
        for (MethodFacts method : Harness.current().source("GradientDescent").methods()) {
            if (method.name().equals("fit") && method.parameters().equals(FIT_PARAMETERS)) {
                if (method.stub()) {
                    throw Harness.current().notAttempted("fit");
                }
                return method;
            }
        }
        Quiet.fit(PointSets.plain(), 0.05, 1);
        throw new Mismatch("The file holds the method fit itself", "no fit(" + FIT_PARAMETERS + ") in the source");
    }
}
