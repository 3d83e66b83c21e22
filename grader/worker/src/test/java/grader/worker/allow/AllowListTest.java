package grader.worker.allow;

import static org.assertj.core.api.Assertions.assertThat;

import grader.worker.guard.Policy;
import grader.worker.guard.Refusal;
import grader.worker.guard.StudentTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The decisions that no source of today's javac leads to, and the sentences that students read. */
class AllowListTest {

    private static final StudentTypes NONE = StudentTypes.of(Map.of());
    private static final String RUN = "()Ljava/lang/Runnable;";

    private final Policy policy = new AllowList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java/lang/System | exit | (I)V | System.exit | return from the method, or throw an exception",
                "java/lang/Thread | sleep | (J)V | Thread.sleep | sleeping is not needed: remove the line",
                "java/lang/Thread | <init> | ()V | new Thread | use a plain loop: the grader runs your code in one thread",
                "java/io/FileReader | <init> | (Ljava/lang/String;)V | new FileReader"
                        + " | work on the arrays and lists that the method is given",
                "java/lang/Class | forName | (Ljava/lang/String;)Ljava/lang/Class; | Class.forName | use the class by its name",
                "java/lang/Class | getDeclaredMethods | ()[Ljava/lang/reflect/Method; | Class.getDeclaredMethods"
                        + " | call the method directly",
                "java/util/Locale | setDefault | (Ljava/util/Locale;)V | Locale.setDefault"
                        + " | remove the line: the solution needs no system settings",
                "java/time/LocalDate | now | ()Ljava/time/LocalDate; | LocalDate.now | remove the line: clocks are not needed",
                "java/util/Map$Entry | none | ()V | Map.Entry.none"
                        + " | use java.lang, java.util and java.util.stream: the exercises need no more",
                "org/example/Unknown | x | ()V | Unknown.x | use java.lang, java.util and your own classes",
                "jdk/internal/misc/Unsafe | getUnsafe | ()Ljdk/internal/misc/Unsafe; | Unsafe.getUnsafe | use the public Java library",
                "sun/misc/Unsafe | putLong | (Ljava/lang/Object;JJ)V | Unsafe.putLong | use the public Java library",
            })
    void refusalsSayWhatToDoInstead(String owner, String name, String descriptor, String what, String instead) {
        assertThat(policy.method(owner, name, descriptor, NONE)).contains(new Refusal(what, instead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[I", "[[D", "[Ljava/lang/String;", "[[Ljava/util/List;", "java/lang/String"})
    void arraysOfWhatIsAllowedAreAllowed(String type) {
        assertThat(policy.type(type, NONE)).isEmpty();
    }

    @Test
    void arraysHaveWhatObjectHas() {
        assertThat(policy.method("[I", "clone", "()Ljava/lang/Object;", NONE)).isEmpty();
        assertThat(policy.method("[[Ljava/lang/String;", "clone", "()[[Ljava/lang/String;", NONE))
                .isEmpty();
        assertThat(policy.method("[I", "getClass", "()Ljava/lang/Class;", NONE)).isEmpty();
        assertThat(policy.method("[I", "wait", "()V", NONE)).isPresent();
        assertThat(policy.method("[Ljava/lang/Thread;", "clone", "()Ljava/lang/Object;", NONE))
                .isPresent();
    }

    @Test
    void aMemberBelongsToWhoeverDeclaresIt() {
        assertThat(policy.method("java/util/ArrayList", "containsAll", "(Ljava/util/Collection;)Z", NONE))
                .isEmpty();
        assertThat(policy.method("java/util/LinkedList", "iterator", "()Ljava/util/Iterator;", NONE))
                .isEmpty();
        assertThat(policy.method("java/lang/StringBuilder", "length", "()I", NONE))
                .isEmpty();
        assertThat(policy.method("java/util/List", "hashCode", "()I", NONE)).isEmpty();
        assertThat(policy.method("java/util/List", "getClass", "()Ljava/lang/Class;", NONE))
                .isEmpty();
        assertThat(policy.field("java/util/stream/Collector$Characteristics", "UNORDERED", NONE))
                .isEmpty();
        assertThat(policy.method("java/util/ArrayList", "notify", "()V", NONE)).isPresent();
        assertThat(policy.method("java/util/ArrayList", "ensureCapacity", "(J)V", NONE))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang",
                "javax.swing",
                "jdk.internal",
                "sun.misc",
                "com.sun.source",
                "org.junit.jupiter.api",
                "org.opentest4j",
                "org.objectweb.asm",
                "grader.worker.run",
                "grader"
            })
    void ownTypesInReservedPackagesAreRefused(String packageName) {
        String name = packageName.replace('.', '/') + "/Assertions";
        StudentTypes types = typesOf(packageName + ".Assertions");

        assertThat(policy.type(name, types))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .isEqualTo(new Refusal(
                                "package " + packageName,
                                "choose another name: the package name " + packageName + " is reserved")));
        assertThat(policy.method(name, "<init>", "()V", types)).isPresent();
        assertThat(policy.field(name, "x", types)).isPresent();
        assertThat(policy.supertype(name, types)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "org.student", "graders", "javaland", "com.sunny", "org.objectweb"})
    void otherPackagesAreTheStudents(String packageName) {
        StudentTypes types = typesOf(packageName + ".String");

        assertThat(policy.type(packageName.replace('.', '/') + "/String", types))
                .isEmpty();
    }

    /** javac itself will not compile into java.lang. */
    private static StudentTypes typesOf(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name.replace('.', '/'), null, "java/lang/Object", null);
        return StudentTypes.of(Map.of(name, writer.toByteArray()));
    }

    @Test
    void noneButTheCompilersOwnBootstrapsAreAllowed() {
        assertThat(bootstrap("java/lang/runtime/SwitchBootstraps", "typeSwitch", Type.getType(String.class), "x", 1))
                .isEmpty();
        assertThat(bootstrap("java/lang/runtime/SwitchBootstraps", "typeSwitch", Type.getType(Thread.class)))
                .isPresent();
        assertThat(bootstrap("java/lang/invoke/ConstantBootstraps", "invoke")).isPresent();
        assertThat(bootstrap("practice/Own", "bootstrap")).isPresent();
        assertThat(bootstrap("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", "\u0001", constant()))
                .isPresent();
    }

    @Test
    void alternativeLambdasAreAllowedUnlessSerializable() {
        Type none = Type.getMethodType("()V");
        Handle body =
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "lineSeparator", "()Ljava/lang/String;", false);
        List<Object> marked = List.of(none, body, none, 2, 1, Type.getType(Cloneable.class));

        assertThat(bootstrap("java/lang/invoke/LambdaMetafactory", "altMetafactory", marked.toArray()))
                .isEmpty();
        assertThat(bootstrap("java/lang/invoke/LambdaMetafactory", "altMetafactory", none, body, none, 5))
                .hasValueSatisfying(refusal -> assertThat(refusal.what()).isEqualTo("a serializable lambda"));
    }

    private Optional<Refusal> bootstrap(String owner, String name, Object... arguments) {
        return policy.bootstrap(new Handle(Opcodes.H_INVOKESTATIC, owner, name, RUN, false), arguments, NONE);
    }

    private static ConstantDynamic constant() {
        Handle bootstrap =
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/ConstantBootstraps", "invoke", RUN, false);
        return new ConstantDynamic("x", "Ljava/lang/String;", bootstrap);
    }
}
