package grader.engine.intake;

import java.util.regex.Pattern;

/** Ids that are safe as file names everywhere: the name itself where it is safe, else a form that is unique to it. */
final class SafeIds {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,120}");
    private static final int KEPT = 40;

    private SafeIds() {}

    static String of(String name) {
        boolean onlyDots = name.chars().allMatch(unit -> unit == '.');
        if (SAFE.matcher(name).matches() && !onlyDots) {
            return name;
        }
        String readable = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String kept = readable.substring(0, Math.min(KEPT, readable.length()));
        return (kept.isEmpty() ? "submission" : kept) + "-"
                + Digests.sha256(name).substring(0, 12);
    }
}
