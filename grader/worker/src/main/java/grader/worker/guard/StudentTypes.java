package grader.worker.guard;

import java.util.List;

/** The types that a submission defines, by internal name. */
public interface StudentTypes {

    boolean contains(String internalName);

    String superName(String internalName);

    List<String> interfaces(String internalName);

    boolean declaresMethod(String owner, String name, String descriptor);

    boolean declaresField(String owner, String name);
}
