package grader.protocol;

import java.util.List;

/**
 * One Java file as the compiler is to see it.
 *
 * @param file its path inside the submission, as messages name it
 * @param packageName the package that it is compiled in; empty for the unnamed one
 * @param types simple names of its top-level types
 * @param text the whole file, its {@code package} line already in agreement with {@code packageName}
 */
public record SourceUnit(String file, String packageName, List<String> types, String text) {

    public SourceUnit {
        types = List.copyOf(types);
    }
}
