package grader.cli;

import grader.engine.intake.Batch;
import grader.engine.scorecard.Gradebook.Row;
import grader.reports.ConsoleLine;
import java.io.PrintWriter;
import java.util.List;

/** Tells how far a batch is: a bar with the time to go on a terminal, a line a submission elsewhere. */
final class Progress implements AutoCloseable {

    private static final int BAR = 30;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final int total;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;
    private final ConsoleLine line;
    private final long started = System.nanoTime();
    private long drawn;
    private int done;

    Progress(List<Batch.Item> items, PrintWriter out, PrintWriter err, Terminal terminal) {
        this.total = items.size();
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        int longest = items.stream().mapToInt(item -> item.id().length()).max().orElse(1);
        this.line = new ConsoleLine(terminal.style(), Math.min(40, longest));
        if (!terminal.interactive()) {
            out.println(line.legend());
        }
    }

    void done(Row row) {
        done++;
        if (!terminal.interactive()) {
            out.println(line.write(row));
        } else if (done == total || System.nanoTime() - drawn > REDRAW_NANOS) {
            drawn = System.nanoTime();
            draw();
        }
    }

    private void draw() {
        int full = BAR * done / total;
        boolean ascii = terminal.style().glyphs() == grader.reports.ConsoleStyle.Glyphs.ASCII;
        String bar = (ascii ? "#" : "█").repeat(full) + (ascii ? "." : "░").repeat(BAR - full);
        err.print("\r " + bar + " " + done + " of " + total + "   " + left() + "   ");
        err.flush();
    }

    private String left() {
        long seconds = Math.round((System.nanoTime() - started) / 1e9 / done * (total - done));
        return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s to go" : seconds + " s to go";
    }

    @Override
    public void close() {
        if (terminal.interactive()) {
            err.print("\r" + " ".repeat(terminal.style().width() - 1) + "\r");
            err.flush();
        }
    }
}
