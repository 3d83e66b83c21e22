package grader.student.mojo;

import grader.student.card.Look;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Properties;

/**
 * The console that Maven was started on.
 *
 * @param look what it can show
 * @param charset what it understands
 */
record Console(Look look, Charset charset) {

    static Console of(Map<String, String> environment, Properties properties) {
        Charset charset = charset(properties);
        return new Console(Look.of(environment, charset, isTerminal()), charset);
    }

    /** The bytes go out as they are: Maven's own stream would write them in another encoding. */
    void print(String text) {
        byte[] bytes = text.getBytes(charset);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private static Charset charset(Properties properties) {
        for (String name : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            String value = properties.getProperty(name, "");
            if (!value.isEmpty() && Charset.isSupported(value)) {
                return Charset.forName(value);
            }
        }
        return Charset.defaultCharset();
    }

    /** From Java 22 on there always is a console, which says itself whether it is a terminal. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || (Boolean) java.io.Console.class
                                    .getMethod("isTerminal")
                                    .invoke(console));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
