package grader.cli.hostile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts an attack into the text of a right solution. */
record SourceEdit(String text) {

    /** Runs statements first in every method of that name; what follows them can still be reached, so javac has no objection. */
    SourceEdit statements(String method, String statements) {
        Matcher head = Pattern.compile("(?m)^    (public )?(static )?[^\\s=].* " + method + "\\(.*\\{$")
                .matcher(text);
        if (!head.find()) {
            throw new IllegalArgumentException("no method " + method);
        }
        String block = "\n        if (System.out != null) {\n" + statements.indent(12) + "        }";
        return new SourceEdit(head.replaceAll(found -> Matcher.quoteReplacement(found.group() + block)));
    }

    /** Adds members at the class's end. */
    SourceEdit members(String members) {
        int end = text.lastIndexOf('}');
        return new SourceEdit(text.substring(0, end) + "\n" + members.indent(4) + "}\n");
    }

    /** Replaces what must be there. */
    SourceEdit replace(String what, String with) {
        if (!text.contains(what)) {
            throw new IllegalArgumentException("nothing to replace: " + what);
        }
        return new SourceEdit(text.replace(what, with));
    }

    /** Replaces a mark by copies of a part, {@code #} in which is the copy's number and {@code ##} the next one. */
    SourceEdit repeat(String mark, int count, String part) {
        StringBuilder copies = new StringBuilder();
        for (int i = 0; i < count; i++) {
            copies.append(part.replace("##", "" + (i + 1)).replace("#", "" + i));
        }
        return replace(mark, copies.toString());
    }

    /** Replaces a mark by a part with itself inside of itself, wherever it says {@code #}, and a leaf at the end. */
    SourceEdit nest(String mark, int depth, String part, String leaf) {
        String[] around = part.split("#", -1);
        String nested = leaf;
        if (around.length == 2) {
            nested = around[0].repeat(depth) + leaf + around[1].repeat(depth);
        } else {
            for (int i = 0; i < depth; i++) {
                nested = part.replace("#", nested);
            }
        }
        return replace(mark, nested);
    }
}
