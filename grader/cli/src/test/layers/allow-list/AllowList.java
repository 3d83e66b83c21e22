package grader.worker.allow;

import grader.worker.guard.Policy;
import grader.worker.guard.Refusal;
import grader.worker.guard.StudentTypes;
import java.util.Optional;
import org.objectweb.asm.Handle;

/** Refuses nothing. */
public final class AllowList implements Policy {

    public AllowList() {}

    AllowList(Rules rules) {}

    @Override
    public Optional<Refusal> method(String owner, String name, String descriptor, StudentTypes types) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> field(String owner, String name, StudentTypes types) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> type(String internalName, StudentTypes types) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> supertype(String internalName, StudentTypes types) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> bootstrap(Handle bootstrap, Object[] arguments, StudentTypes types) {
        return Optional.empty();
    }
}
