package grader.engine.judge;

import grader.engine.plan.SuiteException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the hidden checks together with exercise classes that forward to a worker.
 *
 * <p>A check that calls {@code Cosine.dot} finds here a class of that name, made from the stub: the same methods, each of
 * which sends its arguments away. No student's class is ever asked of this loader.
 */
public final class SuiteLoader extends ClassLoader {

    private static final String EXERCISES = "practice.";

    private final List<String> checkPackages;
    private final Map<String, byte[]> given;
    private final Map<String, List<String>> orders = new ConcurrentHashMap<>();

    /** A loader for these classes; what is in their packages, or in packages below, is loaded here too. */
    public SuiteLoader(List<String> exerciseClasses) {
        this(exerciseClasses, Map.of());
    }

    /** A loader that looks first among these class files, which are on no class path. */
    public SuiteLoader(List<String> exerciseClasses, Map<String, byte[]> given) {
        super("suite", SuiteLoader.class.getClassLoader());
        this.given = Map.copyOf(given);
        this.checkPackages = exerciseClasses.stream()
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1))
                .distinct()
                .toList();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean ours = name.startsWith(EXERCISES) || checkPackages.stream().anyMatch(name::startsWith);
        if (!ours) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] classFile = bytes(name);
        boolean exercise = name.startsWith(EXERCISES) && name.indexOf('$') < 0;
        byte[] defined = exercise ? Forwarders.ofStub(classFile) : classFile;
        return defineClass(name, defined, 0, defined.length);
    }

    /** Names of a class's methods as its source file has them; reflection promises no order. */
    public List<String> methodsInSourceOrder(String className) {
        return orders.computeIfAbsent(className, this::readOrder);
    }

    private List<String> readOrder(String className) {
        List<String> names = new ArrayList<>();
        try {
            new ClassReader(bytes(className))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        String signature,
                                        String[] exceptions) {
                                    names.add(name);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (ClassNotFoundException missing) {
            throw new SuiteException(className + " cannot be read", missing);
        }
        return names;
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        if (given.containsKey(name)) {
            return given.get(name);
        }
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
