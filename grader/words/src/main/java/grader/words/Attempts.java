package grader.words;

import java.util.ArrayList;
import java.util.List;

/** What has changed since the attempt before. */
public final class Attempts {

    private Attempts() {}

    public static String since() {
        return "Since the last attempt";
    }

    public static String since(String summary) {
        return since() + ": " + summary;
    }

    /**
     * All in one line: {@code 2 fixed, 1 new; 5 points more}.
     *
     * @param points how many more there are; negative for fewer
     */
    public static String summary(int fixed, int broken, int points) {
        if (fixed == 0 && broken == 0) {
            return "the same checks pass";
        }
        List<String> counts = new ArrayList<>();
        if (fixed > 0) {
            counts.add(fixed + " fixed");
        }
        if (broken > 0) {
            counts.add(broken + " new");
        }
        return String.join(", ", counts) + "; " + difference(points);
    }

    public static String fixed(String name) {
        return "fixed: " + name;
    }

    public static String broken(String name) {
        return "new: " + name;
    }

    public static String andMore(int number) {
        return "and " + number + " more";
    }

    private static String difference(int points) {
        return points == 0
                ? "as many points"
                : Counted.of(Math.abs(points), "point") + (points > 0 ? " more" : " fewer");
    }
}
