package grader.suite.checks.baseline;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import java.util.ArrayList;
import java.util.List;
import practice.MajorityBaseline;

/** Hidden checks of {@code majorityClass}. */
public class MajorityClassChecks {

    private static final String MAJORITY = "The majority class is the most frequent label";
    private static final String TIE = "Of equally frequent labels the first in natural String order wins";

    @Check(
            id = "majority-most-frequent",
            method = "majorityClass",
            points = 2,
            title = "The most frequent label wins",
            hint =
                    "How often does each label occur? Try lists where the winner comes first, last, or never twice in a row.")
    public void mostFrequentLabelWins() {
        majorityIs(MAJORITY, Labels.of("spam", "ham", "spam"));
        majorityIs(MAJORITY, Labels.of("b", "a", "b", "c", "b", "a"));
        majorityIs(MAJORITY, Labels.of("only"));
        majorityIs(MAJORITY, Labels.of("a", "z", "z"));
        majorityIs(MAJORITY, Labels.dealt("x", 3, "w", 4, "v", 2, "y", 3));
        majorityIs(MAJORITY, Labels.reversed(Labels.dealt("cat", 5, "dog", 6, "eel", 1)));
        majorityIs(MAJORITY, Labels.dealt("c1", 20, "c2", 26, "c3", 25, "c4", 24, "c5", 10, "c6", 150, "c7", 149));
        majorityIs(MAJORITY, Labels.dealt("0", 130, "1", 131));
    }

    @Check(
            id = "majority-ties",
            method = "majorityClass",
            points = 2,
            title = "A tie goes to the label first in String order",
            hint =
                    "What does compareTo say about upper and lower case, about a word and its beginning? Does the order of the list matter?")
    public void tiesGoToTheFirstInOrder() {
        for (List<String> tie : List.of(
                Labels.of("b", "a"),
                Labels.of("apple", "Zebra"),
                Labels.of("ab", "a", "abc"),
                Labels.of("z", "é", "é", "z"),
                Labels.of("9", "10"),
                Labels.of("a", " a", "a ", ""),
                Labels.of("rest", "no", "yes", "yes", "no"),
                Labels.dealt("m", 130, "k", 130, "n", 130, "l", 129),
                Labels.dealt("up", 140, "down", 140),
                Labels.dealt("red", 135, "blue", 135))) {
            majorityIs(TIE, tie);
        }
        majorityIs(TIE, Labels.of("a", "b"));
        majorityIs(TIE, Labels.of("Zebra", "apple"));
        majorityIs(TIE, Labels.of("abc", "ab", "a"));
        majorityIs(TIE, Labels.reversed(Labels.dealt("m", 132, "k", 132, "n", 132, "l", 131)));
        Expect.differ("Other labels have another winner", majority("q", "p"), majority("s", "r"));
    }

    @Check(
            id = "majority-exact-labels",
            method = "majorityClass",
            points = 1,
            title = "Case and blanks make a different label",
            hint =
                    "Which of yes, Yes and yes with a blank are the same String? And are two equal Strings always one object?")
    public void labelsAreExactStrings() {
        String property = "Labels that differ in case or blanks are different labels";
        majorityIs(property, Labels.of("Yes", "yes", "no", "no", "YES"));
        majorityIs(property, Labels.of(" a", "a", "b", "b", "a "));
        majorityIs(property, Labels.of("x", "X", "X"));
        majorityIs(property, Labels.of("ab", "cd", "cd", "ef"));
        majorityIs(property, Labels.of("", "", "q"));
        majorityIs(property, Labels.of("Aa", "BB", "x", "x", "x", "BB", "Aa")); // Aa and BB have one hash code
    }

    @Check(
            id = "majority-empty",
            method = "majorityClass",
            points = 1,
            title = "majorityClass refuses an empty list",
            hint = "Which label is the most frequent one of none? Check that first.")
    public void majorityRefusesAnEmptyList() {
        Expect.illegalArgument(
                "majorityClass throws an IllegalArgumentException when the list is empty",
                "majorityClass([])",
                () -> MajorityBaseline.majorityClass(new ArrayList<>()));
        Expect.illegalArgument(
                "majorityClass throws an IllegalArgumentException when the list is empty",
                "majorityClass([])",
                () -> MajorityBaseline.majorityClass(List.of()));
        Expect.accepted("majorityClass accepts plain labels", "majorityClass(a, a)", () -> majority("a", "a"));
    }

    @Check(
            id = "majority-keeps-input",
            method = "majorityClass",
            points = 1,
            title = "majorityClass leaves its list as it was",
            hint = "Do you sort or empty the list to count? Lists may be immutable, and belong to the caller.")
    public void majorityKeepsItsInput() {
        List<String> labels = Labels.of("b", "c", "a", "b");
        MajorityBaseline.majorityClass(labels);
        Expect.inputUnchanged("majorityClass", labels, List.of("b", "c", "a", "b"));
        String first = MajorityBaseline.majorityClass(Labels.fixed("b", "c", "a", "b"));
        Expect.differ("majorityClass answers different labels differently", first, majority("k", "k"));
    }

    private static void majorityIs(String property, List<String> labels) {
        Call call = Call.of("majorityClass", labels);
        String expected = Labels.majority(labels);
        Expect.equal(property, call, MajorityBaseline.majorityClass(labels), expected);
    }

    private static String majority(String... labels) {
        return MajorityBaseline.majorityClass(Labels.of(labels));
    }
}
