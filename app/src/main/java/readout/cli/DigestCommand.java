package readout.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.cli.options.Wiring;
import readout.publish.Channel;
import readout.publish.Channel.Way;
import readout.publish.Channels;
import readout.publish.Message;
import readout.publish.Publisher;
import readout.served.ServedDossier;
import readout.store.database.StoreException;
import readout.watch.Lease;

/** {@code readout digest}: prints, publishes or sends a dossier's digest. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the digest of a day, by what had been published then: what changed since the last weekday, or the week at a weekend.",
            "With --send it plans and sends what is due to the channels."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout digest trade --date 2019-07-29",
            "  readout digest trade --dry-run        each channel's message, as it would go now",
            "  readout digest trade --as telegram --date 2019-08-03"
        })
final class DigestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace place = new DossierPlace();

    @Option(names = "--date", paramLabel = "DATE", description = "the day (default: today)")
    private @Nullable LocalDate date;

    @Option(
            names = "--as",
            paramLabel = "WAY",
            description = "as telegram, mail, webhook or site has it (default: as text)")
    private @Nullable Way way;

    @Option(names = "--html", description = "the page of a mail instead of its text")
    private boolean html;

    @Option(names = "--dry-run", description = "each channel's message, exactly as it would go")
    private boolean dryRun;

    @Option(names = "--put", description = "put it on the dossier's site")
    private boolean put;

    @Option(names = "--send", description = "plan and send what is due")
    private boolean send;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "",
            description = "the dossier's address on a server, for links, as https://news.example/d/trade")
    private String url = "";

    @Option(names = "--language", paramLabel = "TAG", description = "language of dates, as en or de (default en)")
    private String language = "en";

    DigestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate now = LocalDate.now(terminal.clock());
        LocalDate today = date == null ? now : date;
        try (ServedDossier dossier = new ServedDossier(place.title(), place.open(terminal), () -> now)) {
            Publisher publisher = Wiring.publisher(terminal, dossier, url);
            if (send) {
                send(dossier, publisher);
            } else if (put) {
                terminal.out()
                        .println(publisher
                                .shelve(today, isWeekend(today))
                                .map(id -> "digests/" + id)
                                .orElse("nothing new, no message"));
            } else if (dryRun) {
                dryRun(dossier, publisher, today);
            } else {
                Channel channel =
                        Channel.of("print", way == null ? Way.MAIL : way, "").in(language);
                print(publisher.messages(channel, today, isWeekend(today)), channel.way());
            }
        }
        return Status.DONE;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private void send(ServedDossier dossier, Publisher publisher) {
        Lease lease = Wiring.lease(terminal, dossier);
        if (!lease.take()) {
            throw new StoreException("another process watches this dossier and sends: " + lease.holder());
        }
        try {
            terminal.out().println(publisher.tick() + " sent");
        } finally {
            lease.release();
        }
    }

    private void dryRun(ServedDossier dossier, Publisher publisher, LocalDate today) {
        List<Channels.Served> channels = new Channels(dossier.store().database()).all();
        for (Channels.Served served : channels) {
            Channel channel = served.channel();
            terminal.out().println("=== " + channel.name() + " · " + channel.address());
            List<Message> messages = date == null
                    ? publisher.now(served, isWeekend(today))
                    : publisher.messages(channel, today, isWeekend(today));
            print(messages, channel.way());
        }
        if (channels.isEmpty()) {
            terminal.out().println("nobody is told; readout channels NAME put CHANNEL --to PLACE");
        }
    }

    private void print(List<Message> messages, Way as) {
        if (messages.isEmpty()) {
            terminal.out().println("nothing new, no message");
        }
        for (int part = 0; part < messages.size(); part++) {
            Message message = messages.get(part);
            if (messages.size() > 1) {
                terminal.out().println("--- message " + (part + 1) + " of " + messages.size());
            }
            if (as == Way.MAIL && dryRun) {
                terminal.out().println("Subject: " + message.subject() + "\n");
            }
            boolean page = as == Way.TELEGRAM || html;
            terminal.out().println((page ? message.html() : message.text()).strip());
        }
    }
}
