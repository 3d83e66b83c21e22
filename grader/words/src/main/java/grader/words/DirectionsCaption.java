package grader.words;

import java.util.List;

/** What stands around the picture of three vectors and their similarity, and says what there is to see. In the introduction every second part is code. */
public final class DirectionsCaption {

    private DirectionsCaption() {}

    public static List<String> intro() {
        return List.of(
                "The example of the statement: three vectors, and how similar your ",
                "similarity",
                " finds them to the query [1, 0].");
    }

    public static String title() {
        return "Vectors as directions, and their similarity to [1, 0]";
    }

    public static String seen() {
        return "Arrows of one length over a scale from −1 to 1. The query points to 1; [2, 0] lies on it, [3, 4] has its "
                + "shadow on 0.6, and [0, 5] stands upright over 0.";
    }

    public static String legend() {
        return "Arrows: the directions; their lengths do not matter. Dashed: the shadow on the direction of the query. "
                + "Ring: your similarity.";
    }

    public static String allRight() {
        return "Each of your similarities is where the shadow falls.";
    }

    public static String shadowElsewhere(String vector, String yours, String right) {
        return similarity(vector, yours) + "; the shadow falls on " + right + ".";
    }

    public static String noCosine(String vector, String yours, String right) {
        return similarity(vector, yours) + ", which is no cosine: those lie between −1 and 1. The shadow falls on "
                + right + ".";
    }

    private static String similarity(String vector, String yours) {
        return "Your similarity of [1, 0] and " + vector + " is " + yours;
    }
}
