package grader.worker.guard;

import grader.worker.run.Composed;
import grader.worker.run.Interned;
import grader.worker.run.Mirrors;
import grader.worker.run.ObjectMirrors;
import grader.worker.run.Patterns;
import grader.worker.run.RandomMirrors;
import grader.worker.run.StreamMirrors;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The table of calls that go elsewhere, so that every run is like every other.
 *
 * <p>A class of {@link Mirrors} lists methods with the name and parameters of the method they stand for; one for an instance method
 * takes the receiver first.
 */
final class Redirects {

    private static final List<Mirror> MIRRORS = List.of(
            Mirror.ofStatics(Mirrors.OfMath.class, Math.class, StrictMath.class),
            Mirror.ofStatics(Mirrors.OfSystem.class, System.class),
            Mirror.ofStatics(Mirrors.OfCollections.class, java.util.Collections.class),
            Mirror.ofStatics(Mirrors.OfArrays.class, Arrays.class),
            Mirror.ofStatics(ObjectMirrors.OfObjects.class, java.util.Objects.class),
            Mirror.ofStatics(ObjectMirrors.OfString.class, String.class),
            Mirror.ofStatics(RandomMirrors.OfGenerators.class, RandomGenerator.class),
            Mirror.ofStatics(StreamMirrors.OfIntStream.class, IntStream.class),
            Mirror.ofStatics(StreamMirrors.OfLongStream.class, LongStream.class),
            Mirror.ofStatics(StreamMirrors.OfDoubleStream.class, DoubleStream.class),
            Mirror.ofStatics(StreamMirrors.OfStream.class, Stream.class),
            Mirror.ofStatics(StreamMirrors.OfStreamSupport.class, StreamSupport.class),
            Mirror.ofStatics(StreamMirrors.OfCollectors.class, Collectors.class),
            Mirror.ofInstances(RandomMirrors.OfGeneratorFactory.class, RandomGeneratorFactory.class),
            new Mirror(ObjectMirrors.OfObject.class, Kind.INSTANCE, List.of(Object.class)),
            new Mirror(ObjectMirrors.OfSuper.class, Kind.SUPER, List.of(Object.class)),
            Mirror.ofInstances(
                    StreamMirrors.OfStreams.class, Stream.class, IntStream.class, LongStream.class, DoubleStream.class),
            Mirror.ofInstances(RandomMirrors.OfGenerator.class, RandomGenerator.class),
            Mirror.ofInstances(ObjectMirrors.OfPrintStream.class, java.io.PrintStream.class),
            Mirror.ofInstances(ObjectMirrors.OfStringBuilder.class, StringBuilder.class),
            Mirror.ofStatics(Patterns.OfPatterns.class, Pattern.class),
            Mirror.ofInstances(Patterns.OfPattern.class, Pattern.class),
            Mirror.ofInstances(Patterns.OfMatcher.class, Matcher.class),
            Mirror.ofInstances(Patterns.OfString.class, String.class),
            Mirror.ofInstances(Interned.class, String.class));

    /** Same receiver, same parameters, another name. */
    private static final List<Rename> RENAMES = List.of(
            new Rename(Collection.class, "parallelStream", "stream"),
            new Rename(BaseStream.class, "parallel", "sequential"),
            new Rename(Arrays.class, "parallelSort", "sort"),
            new Rename(Arrays.class, "parallelSetAll", "setAll"));

    /** Made without a seed, they get one. */
    private static final List<Class<?>> SEEDED = List.of(Random.class, SplittableRandom.class);

    /** What these make iterates in another order on every JVM. */
    private static final Set<Class<?>> SALTED = Set.of(Set.class, Map.class);

    private static final Set<String> SALTED_MAKERS = Set.of("of", "ofEntries", "copyOf");

    /** What these make calls what it was made from, without a step of the student's. */
    private static final Set<String> COMPOSERS = Set.of("and", "or", "andThen", "compose", "thenComparing");

    private static final Map<String, List<Mirrored>> BY_CALL = new HashMap<>();

    static {
        MIRRORS.forEach(Redirects::index);
    }

    private Redirects() {}

    private record Rename(Class<?> owner, String from, String to) {}

    private enum Kind {
        STATIC,
        INSTANCE,
        /** A call of {@code super}: no overriding method may answer. */
        SUPER;

        static Kind of(MethodInsnNode call) {
            return switch (call.getOpcode()) {
                case Opcodes.INVOKESTATIC -> STATIC;
                case Opcodes.INVOKESPECIAL -> SUPER;
                default -> INSTANCE;
            };
        }
    }

    private record Mirror(Class<?> mirror, Kind kind, List<Class<?>> owners) {

        static Mirror ofStatics(Class<?> mirror, Class<?>... owners) {
            return new Mirror(mirror, Kind.STATIC, List.of(owners));
        }

        static Mirror ofInstances(Class<?> mirror, Class<?>... owners) {
            return new Mirror(mirror, Kind.INSTANCE, List.of(owners));
        }

        /** Object stands for itself alone: its methods are everyone's. */
        boolean covers(String home) {
            Class<?> owner = Library.type(home);
            return owners.contains(owner)
                    ? home.equals(Type.getInternalName(owner))
                    : kind == Kind.INSTANCE
                            && !owners.contains(Object.class)
                            && owners.stream().anyMatch(type -> type.isAssignableFrom(owner));
        }
    }

    private record Mirrored(Mirror mirror, MethodInsnNode instead) {}

    private static void index(Mirror mirror) {
        for (Method method : mirror.mirror.getDeclaredMethods()) {
            if (method.isSynthetic() || !Modifier.isPublic(method.getModifiers())) {
                continue;
            }
            String descriptor = Type.getMethodDescriptor(method);
            Type[] arguments = Type.getArgumentTypes(descriptor);
            Type[] own = mirror.kind == Kind.STATIC ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
            String key = key(mirror.kind, method.getName(), own);
            MethodInsnNode instead = new MethodInsnNode(
                    Opcodes.INVOKESTATIC, Type.getInternalName(mirror.mirror), method.getName(), descriptor, false);
            BY_CALL.computeIfAbsent(key, none -> new ArrayList<>()).add(new Mirrored(mirror, instead));
        }
    }

    private static String key(Kind kind, String name, Type... arguments) {
        return kind + name + Type.getMethodDescriptor(Type.VOID_TYPE, arguments);
    }

    static boolean takesSeed(String home, MethodInsnNode call) {
        return call.name.equals("<init>") && call.desc.equals("()V") && SEEDED.contains(Library.type(home));
    }

    static Optional<String> renamed(String home, MethodInsnNode call) {
        return RENAMES.stream()
                .filter(rename -> rename.from.equals(call.name) && rename.owner.isAssignableFrom(Library.type(home)))
                .map(Rename::to)
                .findFirst();
    }

    /** The call to make with the result. */
    static Optional<MethodInsnNode> afterwards(String home, MethodInsnNode call) {
        boolean salted = call.getOpcode() == Opcodes.INVOKESTATIC
                && SALTED.contains(Library.type(home))
                && SALTED_MAKERS.contains(call.name);
        String type = returns(call).getDescriptor();
        if (COMPOSERS.contains(call.name) && isComposed(home, type)) {
            return Optional.of(Emit.run("Composed", "counted", "(" + type + ")" + type));
        }
        return salted ? Optional.of(Emit.run("Ordered", "of", "(" + type + ")" + type)) : Optional.empty();
    }

    private static boolean isComposed(String home, String type) {
        return (home.startsWith("java/util/function/") || home.equals("java/util/Comparator"))
                && Arrays.stream(Composed.class.getDeclaredMethods())
                        .anyMatch(method ->
                                Type.getReturnType(method).getDescriptor().equals(type));
    }

    /** The call to make instead. */
    static Optional<MethodInsnNode> other(String home, MethodInsnNode call) {
        String key = key(Kind.of(call), call.name, Type.getArgumentTypes(call.desc));
        return BY_CALL.getOrDefault(key, List.of()).stream()
                .filter(candidate -> candidate.mirror.covers(home) && fits(candidate, home))
                .filter(candidate -> returns(candidate.instead).equals(returns(call)))
                .map(candidate -> (MethodInsnNode) candidate.instead.clone(Map.of()))
                .findFirst();
    }

    /** Where a mirror stands for several types, the first parameter tells which. */
    private static boolean fits(Mirrored candidate, String home) {
        return candidate.mirror.kind != Kind.INSTANCE
                || Library.type(Type.getArgumentTypes(candidate.instead.desc)[0].getInternalName())
                        .isAssignableFrom(Library.type(home));
    }

    private static Type returns(MethodInsnNode call) {
        return Type.getReturnType(call.desc);
    }
}
