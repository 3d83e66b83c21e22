package grader.engine.scorecard;

import java.util.List;
import java.util.Optional;

/**
 * A graded batch: one row a submission, sorted by id; nothing that was found may lack a row.
 *
 * @param rows sorted by id
 * @param run what varies from run to run and therefore never enters a scorecard
 */
public record Gradebook(List<Row> rows, RunFacts run) {

    public Gradebook {
        rows = List.copyOf(rows);
    }

    /**
     * One submission.
     *
     * @param id safe file name
     * @param originalName folder, archive or file name as it was found
     * @param scorecard empty only where the grader itself failed
     * @param fault the grader's own fault in one line; present exactly where there is no scorecard
     */
    public record Row(String id, String originalName, Optional<Scorecard> scorecard, Optional<String> fault) {}

    /**
     * How the batch was run.
     *
     * @param graderVersion as in {@code 1.0.0}
     * @param javaVersion of the JVM that graded
     * @param jobs submissions graded side by side
     * @param seconds wall-clock time of the whole batch
     * @param confinement the level that workers ran at, in words
     * @param probes what the confinement's self-test found, one line each; may be empty
     * @param ignored names in the batch folder that are no submissions
     */
    public record RunFacts(
            String graderVersion,
            String javaVersion,
            int jobs,
            double seconds,
            String confinement,
            List<String> probes,
            List<String> ignored) {

        public RunFacts {
            probes = List.copyOf(probes);
            ignored = List.copyOf(ignored);
        }
    }
}
