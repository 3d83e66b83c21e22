package grader.worker.allow;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** The JDK as it is: which of its classes declares a member. Loads classes, never initialises them. */
final class Library {

    private final Map<Class<?>, Set<Member>> declared = new ConcurrentHashMap<>();

    /** A class that a student's loader would find as well. */
    Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError none) {
            return Optional.empty();
        }
    }

    /** Names of the classes that declare a member that a class has, the nearest first. */
    List<String> declaring(Class<?> owner, Member member) {
        Set<String> names = new LinkedHashSet<>();
        collect(owner, owner, member, names);
        if (owner.isInterface()) {
            collect(Object.class, Object.class, member, names);
        }
        return List.copyOf(names);
    }

    /** What the JDK keeps in a class of its own, as in AbstractStringBuilder, counts as the public class's. */
    private void collect(Class<?> type, Class<?> heir, Member member, Set<String> names) {
        Class<?> seen = Modifier.isPublic(type.getModifiers()) ? type : heir;
        if (members(type).contains(member)) {
            names.add(seen.getName());
        }
        if (member.name().equals("<init>")) {
            return;
        }
        for (Class<?> parent : parents(type)) {
            collect(parent, seen, member, names);
        }
    }

    private static List<Class<?>> parents(Class<?> type) {
        List<Class<?>> parents = new ArrayList<>();
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        parents.addAll(List.of(type.getInterfaces()));
        return parents;
    }

    /** What a class itself declares and a student's class can reach. */
    Set<Member> members(Class<?> type) {
        return declared.computeIfAbsent(type, Library::readMembers);
    }

    private static Set<Member> readMembers(Class<?> type) {
        Stream<Member> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> reachable(method.getModifiers()))
                .map(method -> new Member(method.getName(), Type.getMethodDescriptor(method)));
        Stream<Member> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> reachable(constructor.getModifiers()))
                .map(constructor -> new Member("<init>", Type.getConstructorDescriptor(constructor)));
        Stream<Member> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> reachable(field.getModifiers()))
                .map(field -> Member.field(field.getName()));
        return Stream.of(methods, constructors, fields)
                .flatMap(members -> members)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean reachable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
