package readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.SourceOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.cli.options.Wiring;
import readout.ingest.Ingester;
import readout.served.ServedDossier;
import readout.store.database.StoreException;
import readout.watch.Lease;
import readout.watch.Queue;
import readout.watch.Watch;
import readout.watch.Watcher;

/** {@code readout watch}: polls a dossier's sources and notifies its channels. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Looks at the sources of a dossier that are due, reads what they bring, and sends digests and alerts that are due.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout sources trade add https://news.example/feed.xml --every 30",
            "  readout watch trade                 once, from a timer of yours",
            "  readout watch trade --forever       on the sources' own schedule; serve does the same"
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Terminal terminal;

    @Mixin
    private DossierPlace place = new DossierPlace();

    @Option(names = "--forever", description = "go on until it is stopped")
    private boolean forever;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "",
            description = "the dossier's address on a server, for links in messages, as https://news.example/d/trade")
    private String url = "";

    @Mixin
    private SourceOptions sources = new SourceOptions();

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ServedDossier dossier =
                        new ServedDossier(place.title(), place.open(terminal), () -> LocalDate.now(terminal.clock()));
                Ingester ingester = new Ingester(terminal.clock(), LIMIT, sources.rules(terminal));
                Watcher watcher = Wiring.watcher(terminal, sources, dossier, ingester, url)) {
            if (forever) {
                watcher.run();
                return Status.DONE;
            }
            Lease lease = Wiring.lease(terminal, dossier);
            if (!lease.take()) {
                throw new StoreException("another process watches this dossier: " + lease.holder());
            }
            try {
                return once(watcher, dossier);
            } finally {
                lease.release();
            }
        } finally {
            sources.close();
        }
    }

    private int once(Watcher watcher, ServedDossier dossier) {
        int looked = 0;
        int failed = 0;
        int found = 0;
        int worked = 0;
        Watch.Cycle cycle;
        do {
            cycle = watcher.turn();
            looked += cycle.looked();
            failed += cycle.failed();
            found += cycle.found();
            worked += cycle.worked();
        } while (cycle.more());
        String queue = new Queue(dossier.store().database())
                .counts().entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().word())
                        .collect(Collectors.joining(", "));
        terminal.out()
                .println(looked + " sources looked at" + (failed > 0 ? ", " + failed + " failed" : "") + "; " + found
                        + " new, " + worked + " worked on" + (queue.isEmpty() ? "" : "; in all " + queue));
        return failed > 0 ? Status.SKIPPED : Status.DONE;
    }
}
