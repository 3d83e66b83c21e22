package grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LifelineTest {

    @Test
    void aBusyProcessEndsSoonAfterItsParent() throws Exception {
        Process parent = new ProcessBuilder(line(ParentFixture.class)).start();
        try (BufferedReader lines = parent.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();

            parent.destroyForcibly().waitFor();

            child.onExit().get(30, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isFalse();
        }
    }

    private static String[] line(Class<?> main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new String[] {java, "-cp", System.getProperty("java.class.path"), main.getName()};
    }

    static final class ParentFixture {

        public static void main(String[] none) throws Exception {
            Process child = new ProcessBuilder(line(BusyFixture.class)).start();
            child.getInputStream().read();
            System.out.println(child.pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static final class BusyFixture {

        public static void main(String[] none) {
            Lifeline.hold();
            System.out.println("ready");
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
