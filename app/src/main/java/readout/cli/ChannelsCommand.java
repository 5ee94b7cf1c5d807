package readout.cli;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.options.DossierPlace;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Change;
import readout.fact.Kind;
import readout.publish.Channel;
import readout.publish.Channel.Way;
import readout.publish.Channels;
import readout.publish.Outbox;
import readout.store.Store;
import readout.store.database.StoreException;

/** {@code readout channels}: manages the channels that are notified of a dossier's news. */
@Command(
        name = "channels",
        mixinStandardHelpOptions = true,
        description = "Lists, adds and removes those who are told of a dossier's news.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout channels trade                      who is told, and what waits",
            "  readout channels trade put desk --to telegram:-1001234/7 --at 07:30",
            "  readout channels trade put ann --to mailto:ann@news.example --alert off",
            "  readout channels trade put tool --to https://tool.example/hook --side USA",
            "  readout channels trade put page --to site",
            "  readout channels trade retry ann            what was refused, once more",
            "",
            "Secrets are taken from the environment, or from a file that READOUT_SECRETS",
            "names: READOUT_TELEGRAM_TOKEN, READOUT_SMTP (smtps://user:password@host),",
            "READOUT_ADMINISTRATOR (who sends), READOUT_WEBHOOK_SECRET."
        })
final class ChannelsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace place = new DossierPlace();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "list, put, remove or retry (default list)")
    private Action action = Action.LIST;

    @Parameters(index = "2", arity = "0..1", paramLabel = "CHANNEL", description = "the channel's name")
    private @Nullable String name;

    @Option(
            names = "--to",
            paramLabel = "PLACE",
            description = "telegram:CHAT or telegram:CHAT/TOPIC, mailto:ADDRESS, an https address, or site")
    private String to = "";

    @Option(names = "--at", paramLabel = "HOUR", description = "when digests are sent (default 08:00)")
    private LocalTime at = LocalTime.of(8, 0);

    @Option(names = "--zone", paramLabel = "ZONE", description = "the hour's time zone (default: this machine's)")
    private @Nullable ZoneId zone;

    @Option(names = "--no-weekdays", description = "no digest on weekdays")
    private boolean noWeekdays;

    @Option(
            names = "--weekend",
            paramLabel = "DAY",
            description = "day of the weekend's selection: saturday (the default), sunday or none")
    private String weekend = "saturday";

    @Option(names = "--holiday", paramLabel = "DATE", description = "a weekday without a digest (repeatable)")
    private Set<LocalDate> holidays = new LinkedHashSet<>();

    @Option(names = "--always", description = "say so where nothing is new, instead of sending nothing")
    private boolean always;

    @Option(names = "--language", paramLabel = "TAG", description = "language of dates, as en or de (default en)")
    private String language = "en";

    @Option(
            names = "--alert",
            paramLabel = "CHANGE",
            description =
                    "tell at once of: off, planned, held, moved, shift, roster, confirmed, contested, conflict, position (repeatable)")
    private Set<Change.Type> alerts = new LinkedHashSet<>();

    @Option(names = "--side", paramLabel = "SIDE", description = "tell of this side alone (repeatable)")
    private List<String> sides = List.of();

    @Option(names = "--issue", paramLabel = "ISSUE", description = "tell of this issue alone (repeatable)")
    private List<String> issues = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "tell of facts of this kind alone (repeatable)")
    private Set<Kind> kinds = new LinkedHashSet<>();

    enum Action {
        LIST,
        PUT,
        REMOVE,
        RETRY
    }

    ChannelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = place.open(terminal)) {
            Channels channels = new Channels(store.database());
            switch (action) {
                case LIST -> list(channels, new Outbox(store.database()));
                case PUT ->
                    channels.put(
                            channel(), store.articles().last(), terminal.clock().instant());
                case REMOVE -> channels.remove(name());
                case RETRY ->
                    terminal.out()
                            .println(new Outbox(store.database())
                                            .retry(name(), terminal.clock().instant())
                                    + " to be sent again");
            }
        }
        return Status.DONE;
    }

    private String name() {
        return Optional.ofNullable(name)
                .filter(given -> given.matches("[A-Za-z0-9_]+"))
                .orElseThrow(() -> new StoreException("a channel's name is letters, digits and underscores"));
    }

    private Channel channel() {
        Channel plain = to();
        return new Channel(
                plain.name(),
                plain.way(),
                plain.to(),
                plain.topic(),
                zone == null ? terminal.clock().getZone() : zone,
                at,
                !noWeekdays,
                weekend(),
                holidays,
                always,
                Locale.forLanguageTag(language).toLanguageTag(),
                alerts,
                sides,
                issues,
                kinds);
    }

    private Optional<DayOfWeek> weekend() {
        return switch (weekend.toLowerCase(Locale.ROOT)) {
            case "saturday" -> Optional.of(DayOfWeek.SATURDAY);
            case "sunday" -> Optional.of(DayOfWeek.SUNDAY);
            case "none" -> Optional.empty();
            default -> throw new StoreException("--weekend: is none of saturday, sunday, none");
        };
    }

    private Channel to() {
        if (to.equals("site")) {
            return Channel.of(name(), Way.SITE, "");
        }
        if (to.matches("telegram:[-@\\w]+(/\\d+)?")) {
            String[] parts = to.substring("telegram:".length()).split("/");
            return Channel.of(name(), Way.TELEGRAM, parts[0])
                    .inTopic(parts.length > 1 ? Optional.of(Integer.valueOf(parts[1])) : Optional.empty());
        }
        if (to.matches("mailto:[^@\\s]+@[^@\\s]+")) {
            return Channel.of(name(), Way.MAIL, to.substring("mailto:".length()));
        }
        if (isWeb(to)) {
            return Channel.of(name(), Way.WEBHOOK, to);
        }
        throw new StoreException(
                "--to: is none of telegram:CHAT, telegram:CHAT/TOPIC, mailto:ADDRESS, https://…, site");
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void list(Channels channels, Outbox outbox) {
        for (Channels.Served served : channels.all()) {
            Channel channel = served.channel();
            String counts = outbox.counts(channel.name()).entrySet().stream()
                    .map(each -> each.getValue() + " " + each.getKey().name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            terminal.out()
                    .println(channel.name() + "  " + channel.address() + "  " + channel.at() + " " + channel.zone()
                            + (counts.isEmpty() ? "  nothing sent yet" : "  " + counts));
            outbox.open(channel.name())
                    .forEach(entry -> terminal.out()
                            .println("  " + entry.id() + "  "
                                    + entry.state().name().toLowerCase(Locale.ROOT)
                                    + entry.reason()
                                            .map(reason -> ": " + reason)
                                            .orElse("")));
        }
        if (channels.all().isEmpty()) {
            terminal.out().println("nobody is told; readout channels NAME put CHANNEL --to PLACE");
        }
    }
}
