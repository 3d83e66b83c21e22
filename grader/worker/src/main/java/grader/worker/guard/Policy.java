package grader.worker.guard;

import java.util.Optional;
import org.objectweb.asm.Handle;

/** What student code may use; an empty answer means that it may. Names are internal ones, as class files spell them. */
public interface Policy {

    Optional<Refusal> method(String owner, String name, String descriptor, StudentTypes types);

    Optional<Refusal> field(String owner, String name, StudentTypes types);

    Optional<Refusal> type(String internalName, StudentTypes types);

    Optional<Refusal> supertype(String internalName, StudentTypes types);

    Optional<Refusal> bootstrap(Handle bootstrap, Object[] arguments, StudentTypes types);
}
