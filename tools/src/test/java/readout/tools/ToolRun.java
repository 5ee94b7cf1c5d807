package readout.tools;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.ToIntFunction;
import readout.cli.Main;
import readout.cli.options.Terminal;

/** One run of a program with streams of its own and a clock that stands still. */
record ToolRun(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** A run of the tools. */
    static ToolRun of(String... arguments) {
        return of(terminal -> Tools.run(terminal, arguments));
    }

    /** A run of Readout itself. */
    static ToolRun ofReadout(String... arguments) {
        return of(terminal -> Main.run(terminal, arguments));
    }

    private static ToolRun of(ToIntFunction<Terminal> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = program.applyAsInt(new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK,
                Map.of("COLUMNS", "80"),
                false));
        return new ToolRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
