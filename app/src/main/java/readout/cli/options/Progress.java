package readout.cli.options;

import java.time.Duration;
import java.time.Instant;

/** Progress line for long work on a terminal; prints nothing if the output is not interactive. */
public final class Progress implements AutoCloseable {
    private static final Duration OFTEN = Duration.ofMillis(200);

    private final Terminal terminal;
    private final String what;
    private final Instant start;
    private Instant last;
    private int done;

    public Progress(Terminal terminal, String what) {
        this.terminal = terminal;
        this.what = what;
        this.start = terminal.clock().instant();
        this.last = start;
    }

    public void step() {
        done++;
        Instant now = terminal.clock().instant();
        if (terminal.interactive() && Duration.between(last, now).compareTo(OFTEN) > 0) {
            last = now;
            double seconds = Math.max(1, Duration.between(start, now).toMillis()) / 1000.0;
            terminal.err().printf("\r%d %s, %.1f a second ", done, what, done / seconds);
            terminal.err().flush();
        }
    }

    @Override
    public void close() {
        if (terminal.interactive() && done > 0) {
            terminal.err().print("\r\u001b[K");
        }
    }
}
