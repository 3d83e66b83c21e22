package grader.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honest submissions get the same bytes with and without attackers in their batch, wherever those stand in it. */
class NeighboursTest {

    private static final List<String> HONEST = List.of("ada", "ben", "dan", "gwen");

    private static final List<String> ATTACKS = List.of(
            "D01-spends-everything",
            "S02-recursion-through-format",
            "M06-catches-out-of-memory",
            "X06-breaks-initialisers-at-the-end-of-the-stack");

    @TempDir
    static Path folder;

    private static Map<String, String> alone;

    @BeforeAll
    static void gradeTheHonestAlone() {
        alone = honest(batch("alone", "", 1));
    }

    @Test
    void theHonestHaveScorecards() {
        assertThat(alone).hasSize(2 * HONEST.size());
    }

    /** Rows are graded in the order of their names. */
    @ParameterizedTest
    @CsvSource({"a-, 1", "bz-, 1", "c-, 2"})
    void noticeNothing(String attackersAre, int jobs) {
        Map<String, String> written = batch(attackersAre + jobs, attackersAre, jobs);

        assertThat(written).hasSize(2 * (HONEST.size() + ATTACKS.size()));
        assertThat(honest(written)).isEqualTo(alone);
    }

    private static Map<String, String> honest(Map<String, String> written) {
        Map<String, String> honest = new TreeMap<>(written);
        honest.keySet().removeIf(name -> HONEST.stream().noneMatch(one -> name.startsWith(one + ".")));
        return honest;
    }

    /** The scorecards of a batch, attackers in it where they have a prefix. */
    private static Map<String, String> batch(String name, String prefix, int jobs) {
        Path submissions = folder.resolve(name);
        HONEST.forEach(one -> Run.copy(Run.SAMPLES.resolve(one), submissions.resolve(one)));
        if (!prefix.isEmpty()) {
            ATTACKS.forEach(attack -> add(attack, submissions.resolve(prefix + attack)));
        }
        Path out = folder.resolve(name + "-out");
        assertThat(Run.of("batch", submissions, "--out", out, "--jobs", jobs).status())
                .isZero();
        return Run.files(out.resolve("scorecards"));
    }

    private static void add(String attack, Path target) {
        try {
            Path made = HostileCase.named(attack)
                    .submission(folder.resolve("made-" + target.getParent().getFileName()), Map.of());
            Files.move(made.resolve(attack), target);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
