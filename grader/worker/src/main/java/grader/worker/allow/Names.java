package grader.worker.allow;

/** Names as students write them. */
final class Names {

    private static final String CONSTRUCTOR = "<init>";

    private Names() {}

    /** {@code java.util.Map$Entry} of {@code java/util/Map$Entry}. */
    static String binary(String internalName) {
        return internalName.replace('/', '.');
    }

    /** {@code Map.Entry} of {@code java.util.Map$Entry}. */
    static String simple(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** {@code new FileReader}, or {@code System.exit}. */
    static String member(String binaryName, String member) {
        return member.equals(CONSTRUCTOR) ? "new " + simple(binaryName) : simple(binaryName) + "." + member;
    }

    /** What an array holds in the end, as an internal name; anything else as it is. */
    static String element(String internalName) {
        int dimensions = internalName.lastIndexOf('[') + 1;
        if (dimensions == 0) {
            return internalName;
        }
        boolean ofObjects = internalName.charAt(dimensions) == 'L';
        return ofObjects ? internalName.substring(dimensions + 1, internalName.length() - 1) : "";
    }
}
