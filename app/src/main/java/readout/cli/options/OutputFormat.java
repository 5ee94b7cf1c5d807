package readout.cli.options;

import java.io.PrintStream;
import picocli.CommandLine.Option;
import readout.view.JsonView;

/** Whether a command prints for people or for programs. */
public final class OutputFormat {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json")
    private Format format = Format.TEXT;

    enum Format {
        TEXT,
        JSON
    }

    /** Prints the value as JSON where that is wanted, else runs the printing for people. */
    public void print(PrintStream out, Object value, Runnable text) {
        if (format == Format.JSON) {
            out.println(JsonView.of(value));
        } else {
            text.run();
        }
    }
}
