package grader.worker.allow;

/**
 * Names members of a class: {@code sort} all overloads, {@code getBytes(Ljava/lang/String;)[B} one, {@code forEach(J*} those
 * that begin so, and {@code *} all.
 */
record MemberPattern(String text) {

    boolean matches(Member member) {
        if (text.endsWith("*")) {
            return member.text().startsWith(text.substring(0, text.length() - 1));
        }
        return text.equals(text.indexOf('(') < 0 ? member.name() : member.text());
    }
}
