package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BaselineAuditTest {

    @Test
    void theDataSetsAreWholeAndLabelled() {
        assertThat(count("iris")).isEqualTo(Map.of("setosa", 50L, "versicolor", 50L, "virginica", 50L));
        assertThat(count("wine")).isEqualTo(Map.of("cultivar 1", 59L, "cultivar 2", 71L, "cultivar 3", 48L));
        assertThat(count("breast-cancer")).isEqualTo(Map.of("benign", 357L, "malignant", 212L));
        assertThat(count("titanic")).isEqualTo(Map.of("died", 1490L, "survived", 711L));
        assertThat(count("zero-digits")).isEqualTo(Map.of("not zero", 1619L, "zero", 178L));
    }

    @Test
    void anUnknownDataSetIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineAudit.labels("moons"))
                .withMessageContaining("moons");
    }

    @Test
    void saysKindlyWhatIsMissingOrPrintsANarrowTable() {
        List<String> lines = audit();

        assertThat(lines).isNotEmpty().allMatch(line -> line.length() <= 80);
        if (lines.get(0).startsWith("Not attempted yet: MajorityBaseline.")) {
            assertThat(lines).hasSize(2);
        } else {
            assertThat(lines).hasSize(6).isEqualTo(audit());
        }
    }

    @Test
    void theTableShowsEachMajorityClass() {
        List<String> lines = audit();
        assumeTrue(lines.size() > 2, lines.get(0));

        assertThat(lines.get(3)).startsWith("breast-cancer").contains("benign");
        assertThat(lines.get(4)).startsWith("titanic").contains("died");
        assertThat(lines.get(5)).startsWith("zero-digits").contains("not zero");
    }

    private static List<String> audit() {
        var bytes = new ByteArrayOutputStream();
        BaselineAudit.audit(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, Long> count(String dataSet) {
        return BaselineAudit.labels(dataSet).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
