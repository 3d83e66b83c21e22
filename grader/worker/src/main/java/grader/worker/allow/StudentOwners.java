package grader.worker.allow;

import grader.worker.guard.Refusal;
import grader.worker.guard.StudentTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Members that are named through a type of the student's own. What the type declares is the student's; what it inherits is
 * looked for where the JVM would: its superclasses first, then its interfaces.
 */
final class StudentOwners {

    private final LibraryList library;
    private final StudentTypes types;
    private final Member member;
    private final Predicate<String> declares;

    private StudentOwners(LibraryList library, StudentTypes types, Member member, Predicate<String> declares) {
        this.library = library;
        this.types = types;
        this.member = member;
        this.declares = declares;
    }

    static Optional<Refusal> method(LibraryList library, StudentTypes types, String owner, Member member) {
        Predicate<String> declares = type -> types.declaresMethod(type, member.name(), member.descriptor());
        return new StudentOwners(library, types, member, declares).check(owner);
    }

    static Optional<Refusal> field(LibraryList library, StudentTypes types, String owner, Member member) {
        Predicate<String> declares = type -> types.declaresField(type, member.name());
        return new StudentOwners(library, types, member, declares).check(owner);
    }

    private Optional<Refusal> check(String owner) {
        Refusal absent = library.absent(Names.binary(owner), member);
        return ReservedNames.check(owner).or(() -> look(owner).refusal(absent));
    }

    private Ruling look(String type) {
        if (!types.contains(type)) {
            return library.member(Names.binary(type), member);
        }
        if (declares.test(type)) {
            return library.inheritedUnder(member)
                    .<Ruling>map(Ruling.Refused::new)
                    .orElseGet(Ruling.Allowed::new);
        }
        return lookAbove(type);
    }

    private Ruling lookAbove(String type) {
        Ruling ruling = types.superName(type) == null ? new Ruling.Absent() : look(types.superName(type));
        List<String> interfaces = types.interfaces(type);
        for (int i = 0; ruling instanceof Ruling.Absent && i < interfaces.size(); i++) {
            ruling = look(interfaces.get(i));
        }
        return ruling;
    }
}
