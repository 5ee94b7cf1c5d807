package readout.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.cli.options.SourceOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.fetch.input.Found;
import readout.json.RecordJson;
import readout.read.ArticleReader;
import readout.read.ReadResult;

/** {@code readout fetch}: extracts clean, dated articles from any input, without facts. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Takes articles as they are found and prints each as a line of JSON: its text without boilerplate, title, outlet, "
                        + "authors, dates and where they come from. read takes these lines.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout fetch archive.warc.gz > articles.jsonl",
            "  readout fetch --contact desk@example.org https://news.example/feed.xml",
            "  readout fetch --follow news-sitemap.xml | readout read --format jsonl -"
        })
final class FetchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private int read;
    private int skipped;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "INPUT", description = SourceOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ArticleReader reader = new ArticleReader(LocalDate.now(terminal.clock()), sources.rules(terminal));
        try {
            inputs.forEach(sources.open(terminal, found -> take(found, reader))::visit);
        } finally {
            sources.close();
        }
        terminal.out().flush();
        if (skipped > 0) {
            terminal.err().println("readout: " + skipped + " of " + (skipped + read) + " inputs gave no article");
        }
        return skipped > 0 ? Status.SKIPPED : Status.DONE;
    }

    private void take(Found found, ArticleReader reader) {
        if (found instanceof Found.Unusable unusable) {
            skip(unusable.source(), unusable.reason());
        } else if (found instanceof Found.Article article) {
            ReadResult reading = reader.read(article.input());
            if (reading instanceof ReadResult.Read good) {
                read++;
                terminal.out().println(RecordJson.line(good.article()));
            } else if (reading instanceof ReadResult.Skipped bad) {
                skip(bad.source(), bad.reason());
            }
        }
    }

    private void skip(String source, String reason) {
        skipped++;
        terminal.err().println("readout: " + source + ": " + reason);
    }
}
