package readout.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.compare.Differences;

/** {@code tools/run compare}: compares the records that two checkouts make of the same inputs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Runs the launchers of two checkouts over the same inputs and compares what they print, byte for byte. Exit status: 0 the same, 1 different, 3 one of them failed.",
        footerHeading = "%nExample:%n",
        footer = "  tools/run compare ../before . articles/ pages.jsonl")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BASE", description = "a checkout")
    private Path base = Path.of(".");

    @Parameters(index = "1", paramLabel = "HERE", description = "another checkout")
    private Path here = Path.of(".");

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "INPUT", description = "inputs as for read")
    private List<String> inputs = List.of();

    @Option(names = "--fetch", description = "compare what fetch prints, not read --format jsonl")
    private boolean fetch;

    @Option(names = "--most", paramLabel = "N", description = "most differences printed (default 10)")
    private int most = 10;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("readout-compare");
        Path before = folder.resolve("base.jsonl");
        Path after = folder.resolve("here.jsonl");
        try {
            int baseStatus = run(base, before);
            int hereStatus = run(here, after);
            List<String> found = new ArrayList<>(Differences.of(before, after, most));
            if (baseStatus != hereStatus) {
                found.add("exit status: " + baseStatus + " → " + hereStatus);
            }
            found.forEach(terminal.out()::println);
            if (found.isEmpty()) {
                terminal.out().println("the same: " + Differences.lines(before) + " lines");
            }
            return found.isEmpty() ? Status.DONE : Status.SKIPPED;
        } finally {
            Files.deleteIfExists(before);
            Files.deleteIfExists(after);
            Files.delete(folder);
        }
    }

    /** Runs a checkout; exit status 1 is accepted, because it only means that some inputs were skipped. */
    private int run(Path checkout, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(checkout.resolve("readout").toAbsolutePath().toString());
        command.addAll(fetch ? List.of("fetch") : List.of("read", "--format", "jsonl"));
        command.addAll(inputs);
        int status = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(to.toFile())
                .start()
                .waitFor();
        if (status != Status.DONE && status != Status.SKIPPED) {
            throw new IOException(checkout + ": readout ended with status " + status);
        }
        return status;
    }
}
