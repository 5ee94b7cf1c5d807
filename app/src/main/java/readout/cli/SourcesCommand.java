package readout.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.SourceOptions;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.cli.options.Wiring;
import readout.fetch.Web;
import readout.fetch.http.NotFetched;
import readout.store.Store;
import readout.store.database.StoreException;
import readout.watch.Mailboxes;
import readout.watch.Poller;
import readout.watch.Queue;
import readout.watch.QueuedItem;
import readout.watch.WatchedSource;
import readout.watch.WatchedSource.Kind;
import readout.watch.WatchedSources;

/** {@code readout sources}: manages the sources that a dossier watches. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists, adds and removes the sources that a dossier follows.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout sources trade                       what is followed, how it went",
            "  readout sources trade add https://news.example/feed.xml --every 30",
            "  readout sources trade add https://news.example/trade",
            "                                              a page: its feed, else its links",
            "  readout sources trade add letters/          a folder",
            "  readout sources trade add imaps://me@mail.example/News",
            "                                              a mailbox; $READOUT_IMAP_PASSWORD",
            "  readout sources trade repeat                what was set aside, once more"
        })
final class SourcesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace place = new DossierPlace();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "list, add, remove or repeat (default list)")
    private Action action = Action.LIST;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SOURCE",
            description =
                    "an address, a folder or a mailbox as imaps://user@host/folder; for repeat an article's address")
    private @Nullable String source;

    @Option(names = "--every", paramLabel = "MINUTES", description = "time between two looks (default 60)")
    private int minutes = 60;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "feed, links, folder or mailbox (default: what is there)")
    private @Nullable Kind kind;

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Mixin
    private OutputFormat format = new OutputFormat();

    enum Action {
        LIST,
        ADD,
        REMOVE,
        REPEAT
    }

    SourcesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws NotFetched {
        try (Store store = place.open(terminal)) {
            WatchedSources sources = new WatchedSources(store.database());
            Queue queue = new Queue(store.database());
            switch (action) {
                case LIST -> list(sources.all(), queue);
                case ADD -> add(sources);
                case REMOVE -> sources.remove(name());
                case REPEAT ->
                    terminal.out()
                            .println(queue.repeat(
                                            Optional.ofNullable(source),
                                            terminal.clock().instant())
                                    + " to be worked on again");
            }
        } finally {
            options.close();
        }
        return Status.DONE;
    }

    private void add(WatchedSources sources) throws NotFetched {
        String name = name();
        Poller.WatchedPlace found;
        if (kind != null) {
            found = new Poller.WatchedPlace(name, kind);
        } else if (Mailboxes.isMailbox(name)) {
            found = new Poller.WatchedPlace(name, Kind.MAILBOX);
        } else if (Web.isAddress(name)) {
            found = Wiring.poller(terminal, options).place(name);
        } else {
            found = new Poller.WatchedPlace(
                    java.nio.file.Path.of(name).toAbsolutePath().normalize().toString(), Kind.FOLDER);
        }
        if (found.kind() == Kind.MAILBOX && found.name().matches("imaps?://[^/@]*:[^/@]*@.*")) {
            throw new StoreException("leave the password out: it is taken from READOUT_IMAP_PASSWORD");
        }
        sources.put(
                found.name(),
                found.kind(),
                Duration.ofMinutes(minutes),
                terminal.clock().instant());
        terminal.out().println("follows " + found.name() + " (" + found.kind().word() + ", every " + minutes + " min)");
    }

    private String name() {
        if (source == null) {
            throw new StoreException("which source? give its address, folder or mailbox");
        }
        return source;
    }

    private void list(List<WatchedSource> sources, Queue queue) {
        format.print(terminal.out(), sources, () -> {
            sources.forEach(each -> terminal.out().println(line(each)));
            queue.counts().forEach((step, count) -> terminal.out().println("queue: " + count + " " + step.word()));
            for (QueuedItem item : queue.aside()) {
                terminal.out()
                        .println("set aside: " + item.address() + ": "
                                + item.reason().orElse(""));
            }
            if (sources.isEmpty()) {
                terminal.out().println("nothing is followed; readout sources NAME add SOURCE");
            }
        });
    }

    private static String line(WatchedSource source) {
        String state = source.reason()
                .map(reason -> "failed " + source.failures() + " times: " + reason)
                .orElseGet(() -> source.succeeded().map(time -> "read " + time).orElse("not yet looked at"));
        return source.name() + "  " + source.kind().word() + "  every "
                + source.every().toMinutes() + " min  next " + source.due() + "  " + source.brought() + " brought  "
                + state;
    }
}
