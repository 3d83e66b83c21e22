package grader.worker.guard;

import java.util.Optional;
import org.objectweb.asm.Handle;

/** Says which uses of the library are refused, member by member; owners are internal names as the class file has them. */
public interface Policy {

    /** A call, or a method reference. */
    Optional<Refusal> method(String owner, String name, String descriptor, StudentTypes types);

    /** Reading or writing a field. */
    Optional<Refusal> field(String owner, String name, StudentTypes types);

    /** Making, casting to or testing for a type, or naming its class. */
    Optional<Refusal> type(String internalName, StudentTypes types);

    /** Extending a class or implementing an interface. */
    Optional<Refusal> supertype(String internalName, StudentTypes types);

    /** A call site that links itself: a lambda, a record's {@code toString}. */
    Optional<Refusal> bootstrap(Handle bootstrap, Object[] arguments, StudentTypes types);
}
