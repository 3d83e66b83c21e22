package grader.student.run;

import grader.student.rules.PrintedLosses;
import grader.student.sample.Expectation.Losses;
import grader.student.sample.Show;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Holds what a run printed against its losses. */
final class LossesComparison {

    private static final int SHOWN = 6;

    private LossesComparison() {}

    static Judgement judge(String printed, Losses expected) {
        double[] numbers = PrintedLosses.in(printed);
        double[] losses =
                expected.losses().stream().mapToDouble(Double::doubleValue).toArray();
        return PrintedLosses.tell(numbers, losses)
                ? Judgement.RIGHT
                : Judgement.wrong(words(numbers), note(numbers.length, losses.length - 1));
    }

    private static String words(double[] numbers) {
        String shown =
                Arrays.stream(numbers).limit(SHOWN).mapToObj(Show::number).collect(Collectors.joining(", "));
        return numbers.length == 0
                ? "no line with a number"
                : "printed " + shown + (numbers.length > SHOWN ? ", ... " + numbers.length + " in all" : "");
    }

    private static String note(int lines, int steps) {
        if (lines == steps || lines == steps + 1) {
            return "Losses before each step, after each step, or all of them will do.";
        }
        return counted(lines, "line") + " with a number, for " + counted(steps, "step") + ".";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
