package grader.worker.allow;

import grader.worker.guard.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Excluded members of the classes that students may extend. An interface of the student's own can declare one of them again,
 * and an exception of his that implements it then answers with the JDK's; so calls by these signatures are refused on
 * students' types as well.
 */
final class InheritedExclusions {

    private final Rules rules;
    private final Library library;
    private volatile Map<Member, Refusal> refusals;

    InheritedExclusions(Rules rules, Library library) {
        this.rules = rules;
        this.library = library;
    }

    Optional<Refusal> of(Member member) {
        Map<Member, Refusal> known = refusals;
        if (known == null) {
            known = collect();
            refusals = known;
        }
        return Optional.ofNullable(known.get(member));
    }

    private Map<Member, Refusal> collect() {
        Map<Member, Refusal> found = new HashMap<>();
        rules.classes().values().stream()
                .filter(rule -> rule.extendable() && !rule.exclusions().isEmpty())
                .forEach(rule -> library.find(rule.name()).ifPresent(type -> collect(rule, type, found)));
        return found;
    }

    private void collect(ClassRule rule, Class<?> type, Map<Member, Refusal> found) {
        for (Member member : library.members(type)) {
            rule.excludes(member)
                    .map(advice -> new Refusal(Names.member(rule.name(), member.name()), advice.instead()))
                    .ifPresent(refusal -> found.put(member, refusal));
        }
    }
}
