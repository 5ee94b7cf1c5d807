package readout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.annotate.Annotator;
import readout.annotate.CoreNlp;
import readout.evaluate.WordOverlap;
import readout.extract.CueLearner;
import readout.fetch.Sources;
import readout.fetch.format.Found;
import readout.read.ArticleReader;
import readout.read.Reading;

/** Makes the lexicon of cue verbs anew from articles with known attributions; for those who build Readout. */
@Command(
        name = "learn-cues",
        hidden = true,
        description = "Prints cues.tsv from a folder with inputs.jsonl and gold.jsonl of attributions.")
final class LearnCuesCommand implements Callable<Integer> {
    private static final double PRIOR = 0.3;
    private static final int LEAST = 3;
    private static final double SHARE = 0.48;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;

    @Parameters(description = "folder with inputs.jsonl and gold.jsonl")
    private Path folder = Path.of(".");

    LearnCuesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<CueLearner.Known>> known = known();
        CueLearner learner = new CueLearner(WordOverlap::dice);
        Annotator annotator = new Annotator(new CoreNlp());
        ArticleReader reader = new ArticleReader(LocalDate.MAX.minusDays(9));
        Sources.ofFiles(terminal.in(), found -> {
                    if (found instanceof Found.Article article
                            && reader.read(article.input()) instanceof Reading.Read read) {
                        learner.learn(annotator.annotate(read.article()), known.getOrDefault(read.source(), List.of()));
                    }
                })
                .visit(folder.resolve("inputs.jsonl").toString());
        terminal.out()
                .println(
                        "# Verbs that attribute: lemma, frame, share of such clauses that attribute, attributing, all.");
        learner.lines(PRIOR, LEAST, SHARE).forEach(terminal.out()::println);
        terminal.out().flush();
        return Status.DONE;
    }

    private Map<String, List<CueLearner.Known>> known() throws IOException {
        Map<String, List<CueLearner.Known>> known = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode article = JSON.readTree(line);
            List<CueLearner.Known> attributions = new ArrayList<>();
            for (JsonNode attribution : article.path("attributions")) {
                StringBuilder content = new StringBuilder();
                attribution
                        .path("content")
                        .forEach(words -> content.append(words.asText()).append(' '));
                attributions.add(new CueLearner.Known(content.toString()));
            }
            known.put(article.path("source").asText(), attributions);
        }
        return known;
    }
}
