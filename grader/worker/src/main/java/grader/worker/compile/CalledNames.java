package grader.worker.compile;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the simple names of methods that a piece of code calls or refers to, whosever they are. */
final class CalledNames extends TreeScanner<Void, Void> {

    private final Set<String> names = new LinkedHashSet<>();

    private CalledNames() {}

    /** Each once, in source order. */
    static List<String> in(Tree body) {
        CalledNames found = new CalledNames();
        found.scan(body, null);
        return List.copyOf(found.names);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        ExpressionTree called = call.getMethodSelect();
        if (called instanceof IdentifierTree plain) {
            names.add(plain.getName().toString());
        } else if (called instanceof MemberSelectTree member) {
            names.add(member.getIdentifier().toString());
        }
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void none) {
        names.add(reference.getName().toString());
        return super.visitMemberReference(reference, none);
    }
}
