package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.Progress;
import readout.cli.options.ServeOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Dossier;
import readout.dossier.Issue;
import readout.fetch.Sources;
import readout.ingest.Ingester;
import readout.lexicon.Resource;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.store.Store;
import readout.view.DossierView;
import readout.view.ShownFindings;

/** {@code readout demo}: builds the sample dossier and serves it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Builds the sample dossier, the US–China trade talks of 2018 to 2020 in 48 short reports, and prints its overview and serves it.")
final class DemoCommand implements Callable<Integer> {
    static final String SAMPLE = "/readout/sample/us-china-trade.jsonl";
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 5, 31);
    private static final int MOST = 1000;
    /** The sample dossier's issues, one per line: name and words. */
    private static final String ISSUES = "/readout/sample/us-china-trade-issues.tsv";

    private final Terminal terminal;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "where to build it (default: us-china-trade.db, made anew)")
    private Path file = Path.of("us-china-trade.db");

    @Option(names = "--no-serve", description = "print the overview alone")
    private boolean noServe;

    @Mixin
    private ServeOptions options = new ServeOptions();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
        try (InputStream sample = DemoCommand.class.getResourceAsStream(SAMPLE);
                Store store = Store.create(
                        file.toString(), "US–China trade talks, 2018–2020", List.of("USA", "CHN"), issues())) {
            if (sample == null) {
                throw new IOException("the program was built without its sample");
            }
            read(sample, store);
            Dossier dossier = store.dossier(LAST_DAY, MOST);
            terminal.out()
                    .print(new DossierView(terminal.width(), terminal.colour())
                            .of(ShownFindings.of(dossier), store.overview(), List.of()));
            if (!noServe) {
                terminal.out().println();
                terminal.out().println("in " + file + "; try: readout show " + file + " --as-of 2019-08-02");
                options.serve(
                        terminal,
                        new ServedDossiers(List.of(new ServedDossier("us-china-trade", store, () -> LAST_DAY))));
            }
        }
        return Status.DONE;
    }

    static List<Issue> issues() {
        return Resource.rows(ISSUES, Resource.text(DemoCommand.class, ISSUES), 2).stream()
                .map(row -> new Issue(row.get(0), List.of(row.get(1).split(", "))))
                .toList();
    }

    private void read(InputStream sample, Store store) {
        Progress progress = new Progress(terminal, "articles");
        try (Ingester ingester = new Ingester(terminal.clock(), Duration.ofMinutes(2))) {
            Sources.ofFiles(sample, found -> {
                        ingester.add(store, found, true);
                        progress.step();
                    })
                    .visit(Sources.STANDARD_INPUT);
            ingester.finish(store);
        } finally {
            progress.close();
        }
    }
}
