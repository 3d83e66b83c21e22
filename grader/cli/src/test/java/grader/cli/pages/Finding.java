package grader.cli.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A page in a frame of some width, as a browser saw it.
 *
 * @param page its name
 * @param width of the frame, as the page is told it
 * @param dark whether the page was told to be dark
 * @param background the colour behind its text
 * @param title the document's, after its scripts had their chance
 * @param closed how wide it is as it comes
 * @param opened how wide with everything unfolded
 * @param marked whether a planted script ran
 * @param foreign elements that no page of ours holds
 * @param unusual elements in the tab order that are not a link, a summary or a region that scrolls
 * @param unreachable what scrolls sideways and cannot be reached by keyboard
 * @param violations what axe found, with everything unfolded
 */
record Finding(
        @JsonProperty("page") String page,
        @JsonProperty("width") int width,
        @JsonProperty("dark") boolean dark,
        @JsonProperty("background") String background,
        @JsonProperty("title") String title,
        @JsonProperty("closed") int closed,
        @JsonProperty("opened") int opened,
        @JsonProperty("marked") boolean marked,
        @JsonProperty("foreign") List<String> foreign,
        @JsonProperty("unusual") List<String> unusual,
        @JsonProperty("unreachable") List<String> unreachable,
        @JsonProperty("violations") List<String> violations) {

    @Override
    public String toString() {
        return page + " at " + width + (dark ? ", dark" : ", light");
    }
}
