package grader.student.run;

import grader.student.sample.Expectation.Losses;
import grader.student.sample.Show;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last number of each printed line, held against the losses of a run. */
final class PrintedLosses {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[-+]?Infinity|NaN");
    private static final double RELATIVE = 5e-4;
    private static final double ABSOLUTE = 1e-6;
    private static final int SHOWN = 6;

    private PrintedLosses() {}

    static Judgement judge(String printed, Losses expected) {
        List<Double> numbers = printed.lines()
                .map(PrintedLosses::lastNumber)
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .toList();
        List<Double> all = expected.losses();
        int steps = all.size() - 1;
        boolean right = alike(numbers, all.subList(0, steps))
                || alike(numbers, all.subList(1, all.size()))
                || alike(numbers, all);
        return right ? Judgement.RIGHT : Judgement.wrong(words(numbers), note(numbers.size(), steps));
    }

    private static String words(List<Double> numbers) {
        String shown = numbers.stream().limit(SHOWN).map(Show::number).collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? "no line with a number"
                : "printed " + shown + (numbers.size() > SHOWN ? ", ... " + numbers.size() + " in all" : "");
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

    private static String lastNumber(String line) {
        Matcher matcher = NUMBER.matcher(line);
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }

    private static boolean alike(List<Double> got, List<Double> expected) {
        for (int i = 0; i < expected.size() && got.size() == expected.size(); i++) {
            double wanted = expected.get(i);
            if (!(Math.abs(got.get(i) - wanted) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(wanted)))) {
                return false;
            }
        }
        return got.size() == expected.size();
    }
}
