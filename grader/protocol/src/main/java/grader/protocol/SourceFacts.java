package grader.protocol;

import java.util.List;

/**
 * What a check may know of one source file: facts counted in its syntax tree, never its text.
 *
 * @param imports the file's import declarations as written, in source order
 * @param foreignNames qualified names of the types it names outside {@code java.lang} and itself, each once, in source order
 * @param methods every method of the file's top-level class, in source order
 */
public record SourceFacts(List<String> imports, List<String> foreignNames, List<MethodFacts> methods) {

    public SourceFacts {
        imports = List.copyOf(imports);
        foreignNames = List.copyOf(foreignNames);
        methods = List.copyOf(methods);
    }

    /**
     * One method's size.
     *
     * @param name its simple name
     * @param parameters its parameter types as in {@code double[],double[],double,int}
     * @param codeLines lines of the body that hold a token other than a brace, a closing parenthesis or a semicolon
     * @param statements statements that stand in a block of the body
     * @param stub true while the body is nothing but {@code throw new UnsupportedOperationException("TODO …")}
     * @param calls simple names of the methods that the body calls or refers to, whosever they are, each once, in source order
     */
    public record MethodFacts(
            String name, String parameters, int codeLines, int statements, boolean stub, List<String> calls) {

        public MethodFacts {
            calls = List.copyOf(calls);
        }

        /** Of a method that calls none. */
        public MethodFacts(String name, String parameters, int codeLines, int statements, boolean stub) {
            this(name, parameters, codeLines, statements, stub, List.of());
        }
    }
}
