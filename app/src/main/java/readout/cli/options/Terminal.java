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
 * What a command can touch of the outside world.
 *
 * @param interactive true where a person looks at the output
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

    /** Columns: {@code COLUMNS} where it is set, else 80. */
    public int width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(NARROWEST, Math.min(WIDEST, columns));
        } catch (NumberFormatException unset) {
            return DEFAULT_WIDTH;
        }
    }

    /** True on a terminal that takes colours, unless the user wants none (https://no-color.org). */
    public boolean colour() {
        return interactive && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    /** The folder of dossiers and accounts: {@code READOUT_HOME}; empty where it is not set, and the current folder counts. */
    public Optional<Path> home() {
        return Optional.ofNullable(environment.get("READOUT_HOME")).map(Path::of);
    }

    /** A file of that folder. */
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
