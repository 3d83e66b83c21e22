package grader.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a Java file says of itself before its first type, and the names of its top-level types; read with a scanner of its
 * own, so that not even the parser meets a student's text in this JVM.
 *
 * @param packageName empty where there is no {@code package} line
 * @param packageStart position of the word {@code package}; -1 where there is none
 * @param packageEnd position after the semicolon; -1 where there is none
 * @param imports the imports' names with their positions, in order
 * @param types simple names of the top-level types
 */
record SourceHeader(String packageName, int packageStart, int packageEnd, List<Import> imports, List<String> types) {

    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

    /** An import's name, as in {@code java.util.List} or {@code my.code.*}, at its place in the text. */
    record Import(String name, int start, int end) {}

    static SourceHeader read(String text) {
        return new Reader(text).read();
    }

    private static final class Reader {

        private final JavaTokens tokens;
        private final List<Import> imports = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private String packageName = "";
        private int packageStart = -1;
        private int packageEnd = -1;

        Reader(String text) {
            tokens = new JavaTokens(text);
        }

        SourceHeader read() {
            int depth = 0;
            String token = tokens.next();
            while (token != null) {
                if (token.equals("{") || token.equals("(")) {
                    depth++;
                } else if (token.equals("}") || token.equals(")")) {
                    depth--;
                } else if (depth == 0) {
                    topLevel(token);
                }
                token = tokens.next();
            }
            return new SourceHeader(packageName, packageStart, packageEnd, imports, types);
        }

        private void topLevel(String token) {
            if (token.equals("package") && types.isEmpty() && packageStart < 0) {
                packageStart = tokens.start();
                packageName = name().name();
                packageEnd = tokens.end();
            } else if (token.equals("import") && types.isEmpty()) {
                imports.add(name());
            } else if (TYPE_WORDS.contains(token)) {
                String name = tokens.next();
                if (name != null && Character.isJavaIdentifierStart(name.charAt(0))) {
                    types.add(name);
                }
            }
        }

        /** A dotted name up to the semicolon. */
        private Import name() {
            StringBuilder name = new StringBuilder();
            int start = -1;
            int end = -1;
            for (String token = tokens.next(); token != null && !token.equals(";"); token = tokens.next()) {
                if (!token.equals("static") || !name.isEmpty()) {
                    start = start < 0 ? tokens.start() : start;
                    end = tokens.end();
                    name.append(token);
                }
            }
            return new Import(name.toString(), start, end);
        }
    }
}
