package grader.suite.checks;

import grader.suite.Exercise;
import grader.suite.checks.cosine.DotChecks;
import grader.suite.checks.cosine.NearestChecks;
import grader.suite.checks.cosine.NormChecks;
import grader.suite.checks.cosine.SimilarityChecks;

/** Hidden checks of vectors as data. */
@Exercise(
        id = "cosine",
        className = "Cosine",
        title = "Cosine similarity",
        checks = {DotChecks.class, NormChecks.class, SimilarityChecks.class, NearestChecks.class})
public final class CosineChecks {}
