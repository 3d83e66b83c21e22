package grader.worker.allow;

import grader.worker.guard.Policy;
import grader.worker.guard.Refusal;
import grader.worker.guard.StudentTypes;
import java.util.Optional;
import org.objectweb.asm.Handle;

/**
 * What {@code allowed.txt} lists may be used, and whatever a submission defines itself outside reserved packages; nothing
 * else. Safe to share: one instance per worker remembers what it has decided.
 *
 * <p>It answers for the class that declares a member, not for the one that the class file names: a student's own exception
 * has no {@code getStackTrace} either.
 */
public final class AllowList implements Policy {

    private static final String OBJECT = "java.lang.Object";

    private final LibraryList library;

    public AllowList() {
        this(RulesReader.read());
    }

    AllowList(Rules rules) {
        library = new LibraryList(rules);
    }

    @Override
    public Optional<Refusal> method(String owner, String name, String descriptor, StudentTypes types) {
        Member member = new Member(name, descriptor);
        if (owner.startsWith("[")) {
            return arrayMember(owner, member, types);
        }
        return types.contains(owner)
                ? StudentOwners.method(library, types, owner, member)
                : libraryMember(owner, member);
    }

    @Override
    public Optional<Refusal> field(String owner, String name, StudentTypes types) {
        Member member = Member.field(name);
        return types.contains(owner)
                ? StudentOwners.field(library, types, owner, member)
                : libraryMember(owner, member);
    }

    @Override
    public Optional<Refusal> type(String internalName, StudentTypes types) {
        String element = Names.element(internalName);
        if (element.isEmpty()) {
            return Optional.empty(); // an array of numbers
        }
        return types.contains(element) ? ReservedNames.check(element) : library.type(Names.binary(element));
    }

    @Override
    public Optional<Refusal> supertype(String internalName, StudentTypes types) {
        return types.contains(internalName)
                ? ReservedNames.check(internalName)
                : library.supertype(Names.binary(internalName));
    }

    @Override
    public Optional<Refusal> bootstrap(Handle bootstrap, Object[] arguments, StudentTypes types) {
        return new Bootstraps(this, types).check(bootstrap, arguments);
    }

    /** Arrays have what Object has, and their clone is public. */
    private Optional<Refusal> arrayMember(String owner, Member member, StudentTypes types) {
        Member inherited = member.name().equals("clone") ? new Member("clone", "()Ljava/lang/Object;") : member;
        return type(owner, types)
                .or(() -> library.member(OBJECT, inherited).refusal(library.absent(OBJECT, inherited)));
    }

    private Optional<Refusal> libraryMember(String owner, Member member) {
        String name = Names.binary(owner);
        return library.member(name, member).refusal(library.absent(name, member));
    }
}
