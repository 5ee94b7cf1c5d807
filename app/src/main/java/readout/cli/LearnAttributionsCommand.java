package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.evaluate.WordOverlap;
import readout.extract.AttributionLearner;

/** {@code readout learn-attributions}: the attribution model anew from annotated articles. */
@Command(
        name = "learn-attributions",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Prints attribution-model.tsv, learnt from the articles in a folder.")
final class LearnAttributionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(description = "folder with inputs.jsonl and gold.jsonl")
    private Path folder = Path.of(".");

    LearnAttributionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AttributionLearner learner = new AttributionLearner(WordOverlap::dice);
        KnownAttributions.each(folder, AttributionLearner.Known::new, learner::learn);
        terminal.out().println("# What tells an attribution: feature, weight. Made by readout learn-attributions.");
        learner.lines().forEach(terminal.out()::println);
        terminal.out().flush();
        return Status.DONE;
    }
}
