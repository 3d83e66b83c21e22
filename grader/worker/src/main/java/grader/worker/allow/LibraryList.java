package grader.worker.allow;

import grader.worker.guard.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The list applied to the JDK's own classes. A question that was asked before costs one look-up. */
final class LibraryList {

    private static final String CLOSED = "keep one in a field or a variable";

    private final Rules rules;
    private final Library library = new Library();
    private final Map<Question, Ruling> rulings = new ConcurrentHashMap<>();
    private final InheritedExclusions inherited;

    private record Question(String owner, Member member) {}

    LibraryList(Rules rules) {
        this.rules = rules;
        this.inherited = new InheritedExclusions(rules, library);
    }

    Optional<Refusal> type(String name) {
        if (rules.of(name).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(refusal(Names.simple(name), name));
    }

    Optional<Refusal> supertype(String name) {
        Optional<ClassRule> rule = rules.of(name);
        if (rule.isPresent() && rule.get().extendable()) {
            return Optional.empty();
        }
        boolean isInterface = library.find(name).map(Class::isInterface).orElse(false);
        String what = (isInterface ? "implements " : "extends ") + Names.simple(name);
        return Optional.of(rule.isPresent() ? new Refusal(what, CLOSED) : refusal(what, name));
    }

    /** What a student is told who names the class itself, or one of his own that inherits from it. */
    Ruling member(String owner, Member member) {
        return rulings.computeIfAbsent(new Question(owner, member), this::decide);
    }

    /** What a student's own member would reach if a class inherited it from the JDK under the same signature. */
    Optional<Refusal> inheritedUnder(Member member) {
        return inherited.of(member);
    }

    Refusal absent(String owner, Member member) {
        return refusal(Names.member(owner, member.name()), owner + "." + member.name());
    }

    private Ruling decide(Question question) {
        String owner = question.owner();
        Member member = question.member();
        if (rules.of(owner).isEmpty()) {
            return new Ruling.Refused(absent(owner, member));
        }
        List<String> declaring =
                library.find(owner).map(type -> library.declaring(type, member)).orElse(List.of());
        if (declaring.isEmpty()) {
            return new Ruling.Absent();
        }
        return decide(owner, member, declaring);
    }

    /** An exclusion anywhere wins: what overrides a member that is refused is refused too. */
    private Ruling decide(String owner, Member member, List<String> declaring) {
        List<ClassRule> known =
                declaring.stream().flatMap(name -> rules.of(name).stream()).toList();
        Optional<Advice> excluded =
                known.stream().flatMap(rule -> rule.excludes(member).stream()).findFirst();
        if (excluded.isPresent()) {
            return refused(owner, member, excluded.get());
        }
        boolean allowed = known.stream().anyMatch(rule -> rule.allows(member));
        return allowed
                ? new Ruling.Allowed()
                : refused(owner, member, rules.adviceFor(declaring.get(0) + "." + member.name()));
    }

    private static Ruling refused(String owner, Member member, Advice advice) {
        return new Ruling.Refused(new Refusal(Names.member(owner, member.name()), advice.instead()));
    }

    private Refusal refusal(String what, String name) {
        return new Refusal(what, rules.adviceFor(name).instead());
    }
}
