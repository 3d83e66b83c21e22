package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Methods that only just fit into a class file are metered too. */
class StretchesTest {

    private static final int ROWS = 2800;

    private static String table(int rows, String row) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> row.replace("#", Integer.toString(i)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTableThatOnlyFitsUnmeteredWorks() {
        Kit kit = Kit.of("static final Map<Integer, Integer> SQUARES = new HashMap<>(); static {"
                + table(ROWS, "SQUARES.put(#, # * #);") + "} static int go() { return SQUARES.get(2800); }");

        assertThat(kit.call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Returned.class,
                        returned -> assertThat(returned.value()).isEqualTo(ROWS * ROWS));
    }

    @Test
    void rowsOfRowsWork() {
        String rows = IntStream.range(0, 3_500).mapToObj(i -> "{1, 2}").collect(Collectors.joining(","));
        Kit kit = Kit.of("static int go() { int[][] rows = {" + rows
                + "}; int sum = 0; for (int[] row : rows) sum += row[1];" + " return sum; }");

        assertThat(kit.call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Returned.class,
                        returned -> assertThat(returned.value()).isEqualTo(7_000));
    }

    @Test
    void whatItAllocatesIsCharged() {
        Kit kit = Kit.of("static Map<Integer, Integer> squares; static int go() { while (true) {"
                + " squares = new HashMap<>();" + table(ROWS, "squares.put(#, # * #);") + "} }");

        assertThat(kit.call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.what()).startsWith("allocated more than"));
    }

    @Test
    void branchesAndHandlersAreChargedWhereTheyAreTaken() {
        Kit kit = Kit.of("static Map<Integer, Integer> squares = new HashMap<>(); static int go(int n) {"
                + table(1_800, "if (n > #) squares.put(#, # * #);")
                + " try { squares.put(n, Integer.parseInt(\"x\")); } catch (NumberFormatException e) { squares.put(0, n); }"
                + " return squares.size(); }");

        assertThat(kit.call("go", "(I)I", 11))
                .isInstanceOfSatisfying(
                        Reply.Returned.class,
                        returned -> assertThat(returned.value()).isEqualTo(11));
    }
}
