package grader.student.sample;

import grader.words.bundle.SampleAnswers;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows a call: {@code = 7}, {@code throws IAE}, {@code prints 13, 7.685} and the like. */
final class ExpectationParser {

    private static final Pattern MEAN = Pattern.compile("has mean (\\S+) within (\\S+)");
    private static final Pattern RANGE = Pattern.compile("lies in (\\d+)\\.\\.(\\d+)");

    private ExpectationParser() {}

    static Expectation parse(String text, Map<String, Value> names) {
        Matcher mean = MEAN.matcher(text);
        Matcher range = RANGE.matcher(text);
        if (text.startsWith("= ")) {
            String words = text.substring(2);
            return new Expectation.Equal(words, new CallParser(words, names).onlyValue());
        }
        if (text.equals("throws IAE")) {
            return new Expectation.Refusal();
        }
        if (text.equals("repeats")) {
            return new Expectation.Repeats();
        }
        if (text.startsWith("differs from ")) {
            return new Expectation.DiffersFrom(new CallParser(text.substring("differs from ".length()), names).call());
        }
        if (text.startsWith("prints ")) {
            String numbers = text.substring("prints ".length());
            return new Expectation.Losses(
                    SampleAnswers.losses(numbers),
                    Arrays.stream(numbers.split(", ")).map(Double::valueOf).toList());
        }
        if (mean.matches()) {
            return new Expectation.Mean(Double.parseDouble(mean.group(1)), Double.parseDouble(mean.group(2)));
        }
        if (range.matches()) {
            return new Expectation.Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        throw new SampleException("'" + text + "' is no expectation");
    }
}
