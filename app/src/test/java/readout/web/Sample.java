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
import readout.cli.Terminal;

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
            if (Main.run(terminal, "demo", "--no-serve", "--file", file.toString()) != 0) {
                throw new IllegalStateException(err.toString(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A copy of its own in the folder. */
    static String copy(Path folder) throws IOException {
        Path file = folder.resolve("sample.db");
        Files.copy(BUILT, file);
        return file.toString();
    }
}
