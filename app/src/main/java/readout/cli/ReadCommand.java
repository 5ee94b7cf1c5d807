package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Pipeline;
import readout.cli.options.SourceOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.fact.ArticleRecord;
import readout.fetch.input.Found;
import readout.ingest.PipelineRunner;
import readout.json.RecordJson;
import readout.lexicon.FixedEvents;
import readout.text.FixedEvent;
import readout.view.HtmlView;
import readout.view.TextView;
import readout.view.ViewFloor;

/** {@code readout read}: reads articles and prints a record for each. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Takes articles as they are found and prints what they say: meetings, statements, positions, events, people, "
                        + "markets and dates, each with the words it rests on.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout read --published 2019-07-25 article.txt",
            "  readout read --format html page.html > record.html",
            "  readout read --format jsonl articles/ more.jsonl > records.jsonl",
            "  readout read --cache pages/ https://news.example/feed.xml"
        })
final class ReadCommand implements Callable<Integer> {
    private static final int DEFAULT_SECONDS = 120;

    private final Terminal terminal;
    private int skipped;
    private int read;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "INPUT", description = SourceOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json, jsonl or html")
    private Format format = Format.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "date of publication of inputs that give none, as 2019-07-25")
    private @Nullable LocalDate published;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "events of your own to date undated articles by: words, first day, last day and name a line, parted by tabs")
    private @Nullable Path events;

    @Option(
            names = "--all",
            description = "text and html: every fact, not only what is sure enough and fits at a glance")
    private boolean all;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "longest time for one article (default " + DEFAULT_SECONDS + ")")
    private int seconds = DEFAULT_SECONDS;

    enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML
    }

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = new Pipeline(LocalDate.now(terminal.clock()), events(), sources.rules(terminal));
        try (PipelineRunner worker = new PipelineRunner(pipeline, Duration.ofSeconds(Math.max(1, seconds)))) {
            inputs.forEach(sources.open(terminal, found -> take(found, worker))::visit);
        } finally {
            sources.close();
        }
        terminal.out().flush();
        if (skipped > 0) {
            terminal.err().println("readout: " + skipped + " of " + (skipped + read) + " inputs gave no facts");
        }
        return skipped > 0 ? Status.SKIPPED : Status.DONE;
    }

    private List<FixedEvent> events() throws IOException {
        return events == null ? List.of() : FixedEvents.parse(events.toString(), SourceOptions.lines(events));
    }

    private void take(Found found, PipelineRunner worker) {
        if (found instanceof Found.Article article) {
            PipelineRunner.Outcome outcome = worker.run(article.input().publishedBy(Optional.ofNullable(published)));
            outcome.record()
                    .ifPresentOrElse(this::print, () -> skip(article.input().source(), outcome.reason()));
        } else if (found instanceof Found.Unusable unusable) {
            skip(unusable.source(), unusable.reason());
        }
    }

    /** Warns that an article's language is not supported, so that its record holds no facts. */
    private void warnOfLanguage(ArticleRecord record) {
        String code = record.article().language();
        String language = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        skip(
                record.article().source(),
                "is in " + (code.equals("und") ? "a language not in Latin letters" : language)
                        + ": its text is kept, facts are taken from English alone");
    }

    private void skip(String source, String reason) {
        skipped++;
        terminal.err().println("readout: " + source + ": " + reason);
    }

    private void print(ArticleRecord record) {
        boolean first = read == 0;
        read++;
        if (!Pipeline.isUnderstood(record.article())) {
            read--;
            warnOfLanguage(record);
        }
        switch (format) {
            case TEXT ->
                terminal.out()
                        .print((first ? "" : "\n") + new TextView(terminal.width(), terminal.colour(), all).of(record));
            case JSON -> terminal.out().println(RecordJson.pretty(record));
            case JSONL -> terminal.out().println(RecordJson.line(record));
            case HTML -> terminal.out().println(HtmlView.of(all ? record : ViewFloor.shown(record)));
        }
    }
}
