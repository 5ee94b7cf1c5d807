package readout.cli.options;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Environment of a command: streams, clock and environment variables.
 *
 * @param interactive true if the output goes to a terminal
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        boolean interactive) {
    private static final int DEFAULT_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** The width in columns: {@code COLUMNS} if set, otherwise 80. */
    public int width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(NARROWEST, Math.min(WIDEST, columns));
        } catch (NumberFormatException unset) {
            return DEFAULT_WIDTH;
        }
    }

    /** True on a terminal with colours, unless the user turned them off (https://no-color.org). */
    public boolean colour() {
        return interactive && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    /** The folder of dossiers and accounts from {@code READOUT_HOME}; empty if not set, which means the current folder. */
    public Optional<Path> home() {
        return Optional.ofNullable(environment.get("READOUT_HOME")).map(Path::of);
    }

    /** A file in the home folder. */
    Path atHome(String file) {
        return home().map(folder -> folder.resolve(file)).orElse(Path.of(file));
    }

    public PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    public PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
