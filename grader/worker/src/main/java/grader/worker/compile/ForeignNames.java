package grader.worker.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Finds the types that a file names outside {@code java.lang} and itself; imports are counted elsewhere. */
final class ForeignNames extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Set<Element> own = new LinkedHashSet<>();
    private final Set<String> found = new LinkedHashSet<>();

    ForeignNames(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    List<String> find() {
        for (Tree type : unit.getTypeDecls()) {
            Element element = trees.getElement(TreePath.getPath(unit, type));
            if (element != null) {
                own.add(element);
            }
        }
        unit.getTypeDecls().forEach(type -> scan(TreePath.getPath(unit, type), null));
        return new ArrayList<>(found);
    }

    @Override
    public Void visitImport(ImportTree tree, Void none) {
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        note(trees.getElement(getCurrentPath()));
        return super.visitIdentifier(tree, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
        note(trees.getElement(getCurrentPath()));
        return super.visitMemberSelect(tree, none);
    }

    private void note(Element element) {
        if (!(element instanceof TypeElement)) {
            return;
        }
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && !(outermost.getEnclosingElement() instanceof PackageElement)) {
            outermost = outermost.getEnclosingElement();
        }
        boolean inJavaLang = outermost.getEnclosingElement() instanceof PackageElement home
                && home.getQualifiedName().contentEquals("java.lang");
        if (!inJavaLang && !own.contains(outermost)) {
            found.add(outermost.toString());
        }
    }
}
