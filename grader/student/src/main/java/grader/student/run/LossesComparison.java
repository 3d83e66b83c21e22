package grader.student.run;

import grader.student.rules.PrintedLosses;
import grader.student.sample.Expectation.Losses;
import grader.student.sample.Show;
import grader.words.bundle.SampleAnswers;
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
                ? SampleAnswers.noNumber()
                : SampleAnswers.printed(shown + (numbers.length > SHOWN ? SampleAnswers.inAll(numbers.length) : ""));
    }

    private static String note(int lines, int steps) {
        if (lines == steps || lines == steps + 1) {
            return SampleAnswers.whichLosses();
        }
        return SampleAnswers.counted(lines, steps);
    }
}
