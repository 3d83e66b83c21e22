package grader.engine.judge;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Descriptors as students write them. */
final class Signatures {

    private Signatures() {}

    /** {@code double dot(double[], double[])} for {@code dot} and {@code ([D[D)D}. */
    static String of(String method, String descriptor) {
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Signatures::simple)
                .collect(Collectors.joining(", "));
        return "static " + simple(Type.getReturnType(descriptor)) + " " + method + "(" + parameters + ")";
    }

    private static String simple(Type type) {
        String name = type.getClassName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
