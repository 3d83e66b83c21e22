package grader.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Starts the command line on the process's own streams. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Charset charset = Charset.forName(System.getProperty("grade.charset", "UTF-8"));
        PrintWriter out = new PrintWriter(System.out, true, charset);
        PrintWriter err = new PrintWriter(System.err, true, charset);
        Terminal terminal = Terminal.of(System.getenv(), System.getProperties());
        int status = new GradeCommand(out, err, terminal).run(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }
}
