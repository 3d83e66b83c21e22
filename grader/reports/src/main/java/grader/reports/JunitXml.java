package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code junit.xml}: what Surefire's schema, Jenkins and GitLab all read. A suite an exercise, a case a check.
 *
 * <pre>
 * failure   wrong answer, missing method, not allowed       the answer is not right
 * error     exception, over the limit                       there is no answer
 *           and every unanswered check of an exercise that cannot be graded, so that a job turns red
 * skipped   not started, not run
 * </pre>
 *
 * Times are zero: a clock would make two equal runs differ.
 */
public final class JunitXml {

    /** The file's text. */
    public String write(Scorecard card) {
        var all = new StringBuilder();
        var total = new Counts();
        for (var exercise : card.exercises()) {
            suite(all, exercise, total);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" + Xml.attribute(card.id()) + "\""
                + total.attributes() + ">\n" + all + "</testsuites>\n";
    }

    private static void suite(StringBuilder all, ExerciseResult exercise, Counts total) {
        var cases = new StringBuilder();
        var counts = new Counts();
        var names = new HashSet<String>();
        for (var check : exercise.checks()) {
            var outcome = JunitOutcome.of(exercise, check);
            counts.add(outcome);
            total.add(outcome);
            testCase(cases, exercise, check, outcome, names);
        }
        all.append("  <testsuite name=\"")
                .append(Xml.attribute(exercise.title()))
                .append('"');
        all.append(counts.attributes()).append(">\n    <properties>\n");
        property(all, "status", exercise.status().word());
        property(all, "score", String.valueOf(exercise.score()));
        property(all, "maxScore", String.valueOf(exercise.maxScore()));
        all.append("    </properties>\n").append(cases).append("  </testsuite>\n");
    }

    private static void property(StringBuilder all, String name, String value) {
        all.append("      <property name=\"")
                .append(name)
                .append("\" value=\"")
                .append(value)
                .append("\"/>\n");
    }

    private static void testCase(
            StringBuilder cases, ExerciseResult exercise, CheckResult check, JunitOutcome outcome, Set<String> names) {
        cases.append("    <testcase name=\"").append(uniqueName(check, names));
        cases.append("\" classname=\"practice.")
                .append(Xml.attribute(exercise.id()))
                .append("\" time=\"0\"");
        cases.append(outcome.element().isEmpty() ? "/>\n" : ">\n" + outcome.xml("      ") + "    </testcase>\n");
    }

    /** GitLab drops a second case of the same name. */
    private static String uniqueName(CheckResult check, Set<String> names) {
        var title = Xml.attribute(check.title());
        var name = title;
        for (int copy = 1; !names.add(name); copy++) {
            name = title + " (" + (copy == 1 ? "" : copy + " ") + Xml.attribute(check.id()) + ")";
        }
        return name;
    }

    private static final class Counts {
        private int tests;
        private int failures;
        private int errors;
        private int skipped;

        void add(JunitOutcome outcome) {
            tests++;
            failures += outcome.element().equals("failure") ? 1 : 0;
            errors += outcome.element().equals("error") ? 1 : 0;
            skipped += outcome.element().equals("skipped") ? 1 : 0;
        }

        String attributes() {
            return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"" + errors + "\" skipped=\""
                    + skipped + "\" time=\"0\"";
        }
    }
}
