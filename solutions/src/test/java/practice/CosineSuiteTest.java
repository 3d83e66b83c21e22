package practice;

import grader.suite.checks.cosine.DotChecks;
import grader.suite.checks.cosine.NearestChecks;
import grader.suite.checks.cosine.NormChecks;
import grader.suite.checks.cosine.SimilarityChecks;
import org.junit.jupiter.api.Nested;

/** The reference solution of Cosine against the hidden checks. */
class CosineSuiteTest {

    @Nested
    class Dot extends DotChecks {}

    @Nested
    class Norm extends NormChecks {}

    @Nested
    class Similarity extends SimilarityChecks {}

    @Nested
    class Nearest extends NearestChecks {}
}
