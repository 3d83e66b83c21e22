package grader.worker.allow;

import java.util.List;
import java.util.Optional;

/**
 * What may be used of one class.
 *
 * @param name as {@code Class.getName} gives it
 * @param extendable whether own classes may extend or implement it
 * @param allowed the members that it may be used for
 * @param exclusions those of them that are refused all the same
 */
record ClassRule(String name, boolean extendable, List<MemberPattern> allowed, List<Exclusion> exclusions) {

    /** A member that is refused, why, and what to do instead. */
    record Exclusion(MemberPattern member, Advice advice) {}

    ClassRule {
        allowed = List.copyOf(allowed);
        exclusions = List.copyOf(exclusions);
    }

    boolean allows(Member member) {
        return allowed.stream().anyMatch(pattern -> pattern.matches(member));
    }

    Optional<Advice> excludes(Member member) {
        return exclusions.stream()
                .filter(exclusion -> exclusion.member().matches(member))
                .map(Exclusion::advice)
                .findFirst();
    }
}
