package grader.words;

/**
 * What is refused, and what to do instead as an imperative clause. Advice about single classes and members of the library stands
 * in the worker's {@code allowed.txt}.
 */
public final class NotAllowed {

    private NotAllowed() {}

    /** @param instead may be empty */
    public static String sentence(String what, String instead) {
        return instead.isEmpty() ? what + " is not allowed" : what + " is not allowed; " + instead;
    }

    public static String graderName() {
        return "a name in a package of the grader's";
    }

    public static String useOwnNames() {
        return "use names of your own";
    }

    public static String reservedPackage(String name) {
        return "package " + name;
    }

    public static String chooseAnotherName(String name) {
        return "choose another name: the package name " + name + " is reserved";
    }

    public static String leaveOutMethod() {
        return "leave that method out";
    }

    public static String nativeMethod() {
        return "a native method";
    }

    public static String writeInJava() {
        return "write it in Java";
    }

    public static String dynamicConstant() {
        return "a dynamic constant";
    }

    public static String writeValue() {
        return "write the value itself";
    }

    public static String serializableLambda() {
        return "a serializable lambda";
    }

    public static String leaveOutSerializable() {
        return "leave Serializable out of the lambda's type";
    }

    public static String callDirectly() {
        return "call the method directly";
    }

    public static String detour(String member) {
        return member + " through an interface of your own";
    }

    public static String override(String method) {
        return "override " + method;
    }

    public static String keepInField() {
        return "keep one in a field or a variable";
    }

    /** Where no part of a name is known. */
    public static String useTheUsual() {
        return "use java.lang, java.util and your own classes";
    }
}
