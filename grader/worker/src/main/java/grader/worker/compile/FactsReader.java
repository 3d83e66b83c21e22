package grader.worker.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import grader.protocol.SourceFacts;
import grader.protocol.SourceFacts.MethodFacts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Counts what {@link SourceFacts} promises in an attributed syntax tree. */
final class FactsReader {

    private final Trees trees;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final String text;

    FactsReader(JavacTask task, CompilationUnitTree unit) throws IOException {
        this.trees = Trees.instance(task);
        this.positions = trees.getSourcePositions();
        this.unit = unit;
        this.text = unit.getSourceFile().getCharContent(true).toString();
    }

    SourceFacts read() {
        List<String> imports =
                unit.getImports().stream().map(FactsReader::shown).toList();
        List<String> foreign = new ForeignNames(trees, unit).find();
        List<MethodFacts> methods = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(type -> methodsOf((ClassTree) type).stream())
                .toList();
        return new SourceFacts(imports, foreign, methods);
    }

    private static String shown(ImportTree imported) {
        return (imported.isStatic() ? "static " : "") + imported.getQualifiedIdentifier();
    }

    private List<MethodFacts> methodsOf(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getBody() != null)
                .map(method -> facts(type, method))
                .toList();
    }

    private MethodFacts facts(ClassTree type, MethodTree method) {
        int start = (int) positions.getStartPosition(unit, method.getBody());
        int end = (int) positions.getEndPosition(unit, method.getBody());
        boolean inSource = start >= 0 && end > start; // a constructor that the compiler added is not
        return new MethodFacts(
                method.getName().toString(),
                parameters(type, method),
                inSource ? CodeLines.count(text, start, end) : 0,
                new StatementCounter(positions, unit).count(method.getBody()),
                Stubs.isStub(method),
                CalledNames.in(method.getBody()));
    }

    private String parameters(ClassTree type, MethodTree method) {
        TreePath path = TreePath.getPath(unit, (Tree) method);
        return trees.getElement(path) instanceof ExecutableElement element
                ? element.getParameters().stream()
                        .map(parameter -> parameter.asType().toString())
                        .collect(Collectors.joining(","))
                : method.getParameters().stream()
                        .map(parameter -> parameter.getType().toString())
                        .collect(Collectors.joining(","));
    }
}
