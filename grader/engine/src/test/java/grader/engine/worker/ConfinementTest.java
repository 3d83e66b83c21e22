package grader.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.engine.worker.Confinement.Level;
import grader.engine.worker.Probe.Kind;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfinementTest {

    private static final Tools MACHINE = Tools.ofThisMachine();
    private static final Tools NOTHING = new Tools(Optional.empty(), Optional.empty(), Optional.empty(), false);

    @Test
    void namespacesDenyEveryAttempt() {
        Confinement confinement = namespaces();

        assertThat(confinement.probes())
                .hasSameSizeAs(Kind.values())
                .filteredOn(probe -> probe.kind().essential())
                .allMatch(Probe::denied);
        assertThat(confinement.holds()).isTrue();
    }

    @Test
    void aUserForEachSlotLimitsItsThreads() {
        assumeTrue(MACHINE.root(), "only root can give a worker another user");
        Confinement confinement = namespaces();

        assertThat(confinement.probes()).allMatch(Probe::denied);
        assertThat(confinement.summary()).isEqualTo("namespaces (self-test 14 of 14 denied)");
        assertThat(user(confinement, 0)).isNotEqualTo(user(confinement, 1)).isNotEqualTo("0");
    }

    @Test
    void aConfinedWorkerAnswers() throws WorkerLostException {
        Confinement confinement = namespaces();

        try (Slot one = new Slot(confinement.line(0));
                Slot other = new Slot(confinement.line(1))) {
            assertThat(one.ask(new Request.Reset())).isEqualTo(new Reply.Done());
            assertThat(other.ask(new Request.Reset())).isEqualTo(new Reply.Done());
        }
    }

    @Test
    void withoutBubblewrapAnotherUserKeepsSecretsAndProcesses() {
        assumeTrue(MACHINE.root() && MACHINE.setpriv().isPresent(), "only root can give a worker another user");
        Confinement confinement =
                Confinement.best(new Tools(Optional.empty(), MACHINE.setpriv(), MACHINE.prlimit(), true));

        assertThat(confinement.level()).isEqualTo(Level.PROCESS);
        assertThat(confinement.holds()).isFalse();
        assertThat(allowed(confinement))
                .contains(Kind.READ_SYSTEM_FILE, Kind.CONNECT, Kind.LISTEN, Kind.START_PROGRAM)
                .doesNotContain(Kind.READ_SECRET, Kind.WRITE_CLASSES, Kind.KILL_PROCESS, Kind.SEE_ENVIRONMENT);
        assertThat(confinement.warning())
                .startsWith("process only")
                .endsWith("bubblewrap is not installed; install it: apt-get install bubblewrap");
    }

    @Test
    void withoutAnyToolTheSelfTestFindsWhatIsOpen() {
        Confinement confinement = Confinement.best(NOTHING);

        assertThat(confinement.holds()).isFalse();
        assertThat(allowed(confinement))
                .contains(Kind.READ_SECRET, Kind.CONNECT, Kind.LISTEN, Kind.START_PROGRAM, Kind.KILL_PROCESS)
                .doesNotContain(Kind.SEE_ENVIRONMENT);
    }

    @Test
    void whatDoesNotStartIsPassedOverAndNamed() {
        Path broken = Path.of("/bin/false");
        Confinement confinement =
                Confinement.best(new Tools(Optional.of(broken), Optional.empty(), Optional.empty(), false));

        assertThat(confinement.level()).isEqualTo(Level.PROCESS);
        assertThat(confinement.warning()).contains("its self-test ended early");
    }

    @Test
    void aWorkerThatDoesNotStartSaysWhyInOneLine() {
        assertThatThrownBy(() -> WorkerProcess.start(List.of("/bin/ls", "/no-such-folder\n")))
                .isInstanceOf(WorkerStartException.class)
                .message()
                .contains("cannot access")
                .doesNotContain("\n");
        assertThatThrownBy(() -> WorkerProcess.start(List.of("/no-such-program")))
                .isInstanceOf(WorkerStartException.class)
                .hasMessageStartingWith("a worker could not be started: ");
    }

    private static Confinement namespaces() {
        assumeTrue(MACHINE.bwrap().isPresent(), "bubblewrap is not installed");
        Confinement confinement = Confinement.best(MACHINE);
        assumeTrue(confinement.level() == Level.NAMESPACES, confinement.warning());
        return confinement;
    }

    private static String user(Confinement confinement, int slot) {
        List<String> line = confinement.line(slot);
        return line.get(line.indexOf("--reuid") + 1);
    }

    private static List<Kind> allowed(Confinement confinement) {
        return confinement.probes().stream()
                .filter(probe -> !probe.denied())
                .map(Probe::kind)
                .toList();
    }
}
