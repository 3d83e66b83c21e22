package grader.worker.run;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regular expressions over {@link CountedText}; like {@link Mirrors}, one class for each that it stands for. */
public final class Patterns {

    private static final String META = "\\.$|()[{^?*+";

    private Patterns() {}

    private static Matcher matcher(String pattern, String text) {
        TextSizes.pattern(text);
        TextSizes.expression(pattern);
        return Pattern.compile(pattern).matcher(CountedText.of(text));
    }

    private static boolean isPlain(String pattern) {
        return pattern.length() == 1 && META.indexOf(pattern.charAt(0)) < 0;
    }

    public static final class OfString {
        private OfString() {}

        public static boolean matches(String text, String pattern) {
            return matcher(pattern, text).matches();
        }

        public static String replaceAll(String text, String pattern, String by) {
            TextSizes.replacedPattern(text, by);
            return matcher(pattern, text).replaceAll(by);
        }

        public static String replaceFirst(String text, String pattern, String by) {
            TextSizes.replacedPattern(text, by);
            return matcher(pattern, text).replaceFirst(by);
        }

        public static String[] split(String text, String pattern) {
            return split(text, pattern, 0);
        }

        public static String[] split(String text, String pattern, int limit) {
            TextSizes.pattern(text);
            TextSizes.expression(pattern);
            return isPlain(pattern)
                    ? text.split(pattern, limit)
                    : Pattern.compile(pattern).split(CountedText.of(text), limit);
        }
    }

    public static final class OfPatterns {
        private OfPatterns() {}

        public static boolean matches(String pattern, CharSequence text) {
            Sizes.much();
            TextSizes.expression(pattern);
            return Pattern.matches(pattern, CountedText.of(text));
        }
    }

    public static final class OfPattern {
        private OfPattern() {}

        public static Matcher matcher(Pattern pattern, CharSequence text) {
            Sizes.some();
            TextSizes.expression(pattern.pattern());
            return pattern.matcher(CountedText.of(text));
        }

        public static String[] split(Pattern pattern, CharSequence text) {
            return split(pattern, text, 0);
        }

        public static String[] split(Pattern pattern, CharSequence text, int limit) {
            Sizes.some();
            TextSizes.expression(pattern.pattern());
            return pattern.split(CountedText.of(text), limit);
        }

        public static Stream<String> splitAsStream(Pattern pattern, CharSequence text) {
            Sizes.some();
            TextSizes.expression(pattern.pattern());
            return pattern.splitAsStream(CountedText.of(text));
        }

        public static Predicate<String> asPredicate(Pattern pattern) {
            return text -> matcher(pattern, text).find();
        }

        public static Predicate<String> asMatchPredicate(Pattern pattern) {
            return text -> matcher(pattern, text).matches();
        }
    }

    public static final class OfMatcher {
        private OfMatcher() {}

        public static Matcher reset(Matcher matcher, CharSequence text) {
            return matcher.reset(CountedText.of(text));
        }
    }
}
