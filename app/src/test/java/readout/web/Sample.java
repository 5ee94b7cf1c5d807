package readout.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import readout.cli.Main;
import readout.cli.options.Terminal;

/** The sample dossier, read once for all tests; each takes a copy. */
final class Sample {
    static final LocalDate LAST_DAY = LocalDate.of(2020, 5, 31);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Path BUILT = build();

    private Sample() {}

    private static Path build() {
        try {
            Path file = Files.createTempDirectory("readout-sample").resolve("sample.db");
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    CLOCK,
                    Map.of(),
                    false);
            run(terminal, err, "demo", "--no-serve", "--file", file.toString());
            run(
                    terminal,
                    err,
                    "digest",
                    file.toString(),
                    "--date",
                    "2019-07-31",
                    "--put",
                    "--url",
                    "http://x/d/sample");
            run(
                    terminal,
                    err,
                    "digest",
                    file.toString(),
                    "--date",
                    "2019-08-03",
                    "--put",
                    "--url",
                    "http://x/d/sample");
            run(terminal, err, "sources", file.toString(), "add", "https://news.example/feed", "--kind", "feed");
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(Terminal terminal, ByteArrayOutputStream err, String... arguments) {
        if (Main.run(terminal, arguments) != 0) {
            throw new IllegalStateException(err.toString(StandardCharsets.UTF_8));
        }
    }

    /** A copy of its own in the folder. */
    static String copy(Path folder) throws IOException {
        Path file = folder.resolve("sample.db");
        Files.copy(BUILT, file);
        return file.toString();
    }
}
