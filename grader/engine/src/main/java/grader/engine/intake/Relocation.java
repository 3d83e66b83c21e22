package grader.engine.intake;

import grader.engine.intake.SourceHeader.Import;
import grader.protocol.SourceUnit;
import java.util.Set;

/**
 * Moves files into package {@code practice}: their {@code package} line, and imports of packages that moved. Line numbers stay.
 */
final class Relocation {

    static final String HOME = "practice";

    private final Set<String> moved;

    /** Packages whose files are graded as if they said {@code package practice;}. */
    Relocation(Set<String> moved) {
        this.moved = moved;
    }

    SourceUnit unit(JavaFile file) {
        SourceHeader header = file.header();
        boolean moves = moved.contains(header.packageName());
        String home = moves ? HOME : header.packageName();
        return new SourceUnit(file.path(), home, header.types(), text(file, moves));
    }

    private String text(JavaFile file, boolean moves) {
        String text = file.text().text();
        SourceHeader header = file.header();
        for (int i = header.imports().size() - 1; i >= 0; i--) {
            text = redirect(text, header.imports().get(i));
        }
        if (!moves || header.packageName().equals(HOME)) {
            return text;
        } else if (header.packageStart() < 0) {
            return "package " + HOME + "; " + text;
        }
        String between = text.substring(header.packageStart(), header.packageEnd());
        String lineEnds = between.replaceAll("[^\r\n]", "");
        return text.substring(0, header.packageStart())
                + "package " + HOME + ";" + lineEnds
                + text.substring(header.packageEnd());
    }

    private String redirect(String text, Import imported) {
        for (String from : moved) {
            if (!from.isEmpty() && !from.equals(HOME) && imported.name().startsWith(from + ".")) {
                String rest = imported.name().substring(from.length() + 1);
                // Only types of that very package move, not those of packages below it.
                if (rest.equals("*") || Character.isUpperCase(rest.charAt(0)) || !rest.contains(".")) {
                    return text.substring(0, imported.start()) + HOME + "." + rest + text.substring(imported.end());
                }
            }
        }
        return text;
    }
}
