package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a command as a process of its own and measures its time and memory. */
final class WatchedProcess {
    private static final double NANOS = 1e9;

    /**
     * Time and memory that a command took.
     *
     * @param seconds from its start to its end
     * @param kilobytes its peak memory; 0 if the system does not report it
     */
    record Taken(double seconds, long kilobytes) {}

    private WatchedProcess() {}

    /** Starts a command. */
    static Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails
     */
    static Taken run(List<String> command, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command, log);
        long most = 0;
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            if (Files.exists(status)) {
                try (Stream<String> lines = Files.readAllLines(status).stream()) {
                    most = Math.max(
                            most,
                            lines.filter(line -> line.startsWith("VmHWM:"))
                                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                    .findFirst()
                                    .orElse(0));
                }
            }
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.get(1) + " ended with status " + process.exitValue() + ": " + log);
        }
        return new Taken((System.nanoTime() - start) / NANOS, most);
    }
}
