package grader.worker.compile;

import grader.protocol.SourceUnit;
import java.net.URI;
import java.net.URISyntaxException;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** A unit as javac sees it, under the name of one of its types, so that helpers may share a file of any name. */
final class SourceFile extends SimpleJavaFileObject {

    private final SourceUnit unit;
    private final String type;

    SourceFile(SourceUnit unit, String type) {
        super(uri(unit.file()), Kind.SOURCE);
        this.unit = unit;
        this.type = type;
    }

    private static URI uri(String file) {
        try {
            return new URI("submission", null, "/" + file, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }

    SourceUnit unit() {
        return unit;
    }

    String binaryName() {
        return binaryName(type);
    }

    /** Of a type beside it. */
    String binaryName(String other) {
        return unit.packageName().isEmpty() ? other : unit.packageName() + "." + other;
    }

    /** A public class may live in a file of another name: browsers rename downloads. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }

    @Override
    public NestingKind getNestingKind() {
        return null;
    }

    @Override
    public Modifier getAccessLevel() {
        return null;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return unit.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.unit.file().equals(unit.file());
    }

    @Override
    public int hashCode() {
        return unit.file().hashCode();
    }
}
