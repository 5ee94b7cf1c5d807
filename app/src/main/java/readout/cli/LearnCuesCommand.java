package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.evaluate.WordOverlap;
import readout.extract.CueLearner;

/** Makes the lexicon of cue verbs anew from articles with known attributions; for those who build Readout. */
@Command(
        name = "learn-cues",
        hidden = true,
        description = "Prints cues.tsv from a folder with inputs.jsonl and gold.jsonl of attributions.")
final class LearnCuesCommand implements Callable<Integer> {
    private static final double PRIOR = 0.3;
    private static final int LEAST = 3;
    private static final double SHARE = 0.48;

    private final Terminal terminal;

    @Parameters(description = "folder with inputs.jsonl and gold.jsonl")
    private Path folder = Path.of(".");

    LearnCuesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CueLearner learner = new CueLearner(WordOverlap::dice);
        KnownAttributions.each(folder, (cue, content) -> new CueLearner.Known(content), learner::learn);
        terminal.out()
                .println(
                        "# Verbs that attribute: lemma, frame, share of such clauses that attribute, attributing, all.");
        learner.lines(PRIOR, LEAST, SHARE).forEach(terminal.out()::println);
        terminal.out().flush();
        return Status.DONE;
    }
}
