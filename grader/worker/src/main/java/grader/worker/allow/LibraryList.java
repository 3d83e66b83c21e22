package grader.worker.allow;

import grader.words.NotAllowed;
import grader.worker.guard.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The list applied to the JDK's own classes. A question that was asked before costs two look-ups. */
final class LibraryList {

    private final Rules rules;
    private final Library library = new Library();
    private final Map<String, Map<Member, Ruling>> rulings = new ConcurrentHashMap<>();
    private final InheritedExclusions inherited;

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
        return Optional.of(rule.isPresent() ? new Refusal(what, NotAllowed.keepInField()) : refusal(what, name));
    }

    /** What a student is told who names the class itself, or one of his own that inherits from it. */
    Ruling member(String owner, Member member) {
        return rulings.computeIfAbsent(owner, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(member, asked -> decide(owner, asked));
    }

    /** What a student's own member would reach if a class inherited it from the JDK under the same signature. */
    Optional<Refusal> inheritedUnder(Member member) {
        return inherited.of(member);
    }

    Refusal absent(String owner, Member member) {
        return refusal(Names.member(owner, member.name()), owner + "." + member.name());
    }

    private Ruling decide(String owner, Member member) {
        if (rules.of(owner).isEmpty()) {
            return new Ruling.Refused(absent(owner, member));
        }
        List<String> declaring =
                library.find(owner).map(type -> library.declaring(type, member)).orElse(List.of());
        if (declaring.isEmpty()) {
            return new Ruling.Absent();
        }
        return decide(member, declaring);
    }

    /**
     * An exclusion anywhere wins: what overrides a member that is refused is refused too. Which class a call names differs
     * between compilers, so that the class that declares the member is the one to speak of.
     */
    private Ruling decide(Member member, List<String> declaring) {
        for (String name : declaring) {
            Optional<Advice> excluded = rules.of(name).flatMap(rule -> rule.excludes(member));
            if (excluded.isPresent()) {
                return new Ruling.Refused(new Refusal(
                        Names.member(name, member.name()), excluded.get().instead()));
            }
        }
        boolean allowed =
                declaring.stream().flatMap(name -> rules.of(name).stream()).anyMatch(rule -> rule.allows(member));
        return allowed ? new Ruling.Allowed() : new Ruling.Refused(absent(declaring.get(0), member));
    }

    private Refusal refusal(String what, String name) {
        return new Refusal(what, rules.adviceFor(name).instead());
    }
}
