package grader.worker.compile;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * javac tasks that share what earlier ones have read of the JDK's classes: half of the work of a small compilation.
 *
 * <p>That is {@code com.sun.tools.javac.api.JavacTaskPool}, which the JDK made for JShell. It forgets every class that it has
 * compiled, but not every name that it has seen in a package, so it is only for sources that are compiled all together. Where the
 * JVM was started without the export that it needs, there is none.
 */
final class SharedJavac {

    private static final String POOL = "com.sun.tools.javac.api.JavacTaskPool";

    /** Names that were ever used stay in its tables. */
    private static final int TASKS_PER_CONTEXT = 100;

    private final Class<?> poolClass;
    private final Method getTask;
    private final Class<?> userClass;
    private Object pool;
    private int tasks;

    private SharedJavac(Class<?> poolClass) {
        this.poolClass = poolClass;
        this.getTask = List.of(poolClass.getMethods()).stream()
                .filter(method -> method.getName().equals("getTask"))
                .findFirst()
                .orElseThrow();
        this.userClass = getTask.getParameterTypes()[6];
    }

    /** What is done with a task. */
    interface Use<T> {
        T with(JavacTask task) throws IOException;
    }

    /** The pool of this JVM, or {@code null}. */
    static SharedJavac open() {
        try {
            SharedJavac shared = new SharedJavac(Class.forName(POOL));
            shared.pool = shared.poolClass.getConstructor(int.class).newInstance(1);
            return shared;
        } catch (ReflectiveOperationException | RuntimeException notExported) {
            return null;
        }
    }

    /** Whatever the use throws is thrown here, and what was shared is forgotten with it. */
    <T> T use(
            JavaFileManager files,
            DiagnosticListener<JavaFileObject> listener,
            List<String> options,
            List<? extends JavaFileObject> sources,
            Use<T> use)
            throws IOException {
        if (++tasks > TASKS_PER_CONTEXT) {
            forget();
        }
        Outcome<T> outcome = new Outcome<>();
        Object user = Proxy.newProxyInstance(
                userClass.getClassLoader(), new Class<?>[] {userClass}, (proxy, method, arguments) -> {
                    outcome.of(use, (JavacTask) arguments[0]);
                    return null;
                });
        try {
            getTask.invoke(pool, Writer.nullWriter(), files, listener, options, null, sources, user);
        } catch (InvocationTargetException | IllegalAccessException broken) {
            outcome.failure = broken.getCause() == null ? broken : broken.getCause();
        }
        if (outcome.failure != null) {
            forget();
        }
        return outcome.get();
    }

    /** Begins anew, with nothing shared. */
    void forget() {
        tasks = 0;
        try {
            pool = poolClass.getConstructor(int.class).newInstance(1);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What came of a use; kept from the pool, which would wrap what is thrown. */
    private static final class Outcome<T> {

        private T value;
        private Throwable failure;

        void of(Use<T> use, JavacTask task) {
            try {
                value = use.with(task);
            } catch (IOException | RuntimeException | Error thrown) {
                failure = thrown;
            }
        }

        T get() throws IOException {
            if (failure instanceof IOException broken) {
                throw broken;
            } else if (failure instanceof RuntimeException broken) {
                throw broken;
            } else if (failure instanceof Error broken) {
                throw broken;
            } else if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return value;
        }
    }
}
