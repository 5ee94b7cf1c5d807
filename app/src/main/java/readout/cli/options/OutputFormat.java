package readout.cli.options;

import java.io.PrintStream;
import picocli.CommandLine.Option;
import readout.view.JsonView;

/** Option for a command's output format: text or JSON. */
public final class OutputFormat {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json")
    private Format format = Format.TEXT;

    enum Format {
        TEXT,
        JSON
    }

    /** Prints the value as JSON if that was chosen, otherwise runs the action that prints text. */
    public void print(PrintStream out, Object value, Runnable text) {
        if (format == Format.JSON) {
            out.println(JsonView.of(value));
        } else {
            text.run();
        }
    }
}
