package readout.tools;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.Pipeline;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.evaluate.Evaluation;
import readout.evaluate.Gold;
import readout.evaluate.MatchCounts;
import readout.evaluate.Reliability;
import readout.fact.ArticleRecord;
import readout.fetch.Sources;
import readout.fetch.input.Found;
import readout.ingest.PipelineRunner;

/** {@code tools/run evaluate}: scores the records of inputs against gold files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Reads the inputs and scores their records against gold files.",
        footerHeading = "%nExample:%n",
        footer = "  tools/run evaluate gold/ gold/inputs.jsonl")
final class EvaluateCommand implements Callable<Integer> {
    private static final double FOUR_DIGITS = 1e4;
    private static final double TENTHS = 10;
    private static final String ENDING = ".gold.json";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "folder with NAME.gold.json files")
    private Path gold = Path.of(".");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "inputs as for read; NAME is a source's name without folder and ending")
    private List<String> inputs = List.of();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = goldFiles();
        Map<String, ArticleRecord> records = records();
        Evaluation evaluation = new Evaluation();
        int absent = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            Optional<ArticleRecord> record =
                    Optional.ofNullable(records.get(name.substring(0, name.length() - ENDING.length())));
            absent += record.isEmpty() ? 1 : 0;
            evaluation.add(new Gold(new ObjectMapper().readTree(Files.readString(file))), record);
        }
        terminal.out().println(files.size() + " articles, " + absent + " without a record");
        evaluation.tallies().forEach(this::print);
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%-38s F1 %s   mean of: %s%n",
                        "MACRO F1",
                        rounded(evaluation.macroF1()),
                        String.join(", ", Evaluation.HEADLINE));
        evaluation.reliabilities().forEach(this::print);
        terminal.out().flush();
        return absent > 0 ? Status.SKIPPED : Status.DONE;
    }

    private List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(gold + ": no *" + ENDING);
            }
            return found;
        }
    }

    private Map<String, ArticleRecord> records() {
        Map<String, ArticleRecord> records = new HashMap<>();
        try (PipelineRunner worker = new PipelineRunner(new Pipeline(LocalDate.now(terminal.clock())), LIMIT)) {
            Sources sources = Sources.ofFiles(terminal.in(), found -> {
                if (found instanceof Found.Article article) {
                    String source = article.input().source();
                    PipelineRunner.Outcome outcome = worker.run(article.input());
                    outcome.record()
                            .ifPresentOrElse(
                                    record -> records.put(name(source), record),
                                    () -> terminal.err().println("readout: " + source + ": " + outcome.reason()));
                } else if (found instanceof Found.Unusable unusable) {
                    terminal.err().println("readout: " + unusable.source() + ": " + unusable.reason());
                }
            });
            inputs.forEach(sources::visit);
        }
        return records;
    }

    private static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1).replaceAll("\\.(txt|html?)$", "");
    }

    private void print(String name, MatchCounts tally) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%-38s P %s  R %s  F1 %s  gold %4d  found %4d%n",
                        name,
                        rounded(tally.precision()),
                        rounded(tally.recall()),
                        rounded(tally.f1()),
                        tally.gold(),
                        tally.found());
    }

    private void print(String kind, Reliability reliability) {
        reliability
                .steps()
                .forEach((tenth, step) -> terminal.out()
                        .printf(
                                Locale.ROOT,
                                "confidence %.1f to %.1f   %-10s said %s  right %s  found %4d%n",
                                tenth / TENTHS,
                                (tenth + 1) / TENTHS,
                                kind,
                                rounded(step.said()),
                                rounded(step.right()),
                                step.count()));
    }

    /** Rounds to four digits and then to three, like the benchmark's scorer. */
    private static String rounded(double figure) {
        double four = Math.round(figure * FOUR_DIGITS) / FOUR_DIGITS;
        return new BigDecimal(four).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
