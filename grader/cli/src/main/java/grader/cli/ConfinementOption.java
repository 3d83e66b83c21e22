package grader.cli;

import grader.engine.worker.Confinement;
import grader.engine.worker.Probe;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Option;

/** How much confinement of student code a run insists on. */
final class ConfinementOption {

    @Option(
            names = "--require-confinement",
            description = "Grade only where student code is cut off from files, network and other processes.")
    private boolean required;

    /** Begins to find out what the machine offers, while the caller does something else. */
    CompletableFuture<Confinement> begin() {
        return CompletableFuture.supplyAsync(Confinement::best);
    }

    /** Waits for it, and tells of it in one line: on {@code out} where it holds, else as a warning on {@code err}. */
    Confinement await(CompletableFuture<Confinement> begun, PrintWriter out, PrintWriter err) {
        Confinement confinement = join(begun);
        if (confinement.holds()) {
            out.println("Confinement: " + confinement.summary());
        } else if (required) {
            throw new UsageException("--require-confinement is not met: " + confinement.warning());
        } else {
            err.println("Confinement: " + confinement.warning());
        }
        return confinement;
    }

    /** What a class page says about each attempt. */
    static List<String> probes(Confinement confinement) {
        return confinement.probes().stream().map(Probe::line).toList();
    }

    private static Confinement join(CompletableFuture<Confinement> begun) {
        try {
            return begun.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }
}
