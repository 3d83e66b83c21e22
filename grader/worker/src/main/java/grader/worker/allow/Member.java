package grader.worker.allow;

/**
 * A method, a constructor or a field, whoever declares it.
 *
 * @param name its name, {@code <init>} for a constructor
 * @param descriptor of a method or constructor; empty for a field
 */
record Member(String name, String descriptor) {

    static Member field(String name) {
        return new Member(name, "");
    }

    /** As a pattern that names this member alone would be written. */
    String text() {
        return name + descriptor;
    }

    /** By hand, as is {@code equals}: linking a record's own takes longer than a whole submission's questions. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + descriptor.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && name.equals(member.name) && descriptor.equals(member.descriptor);
    }
}
