package readout.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.publish.Channel.Way;
import readout.publish.Channels.Served;
import readout.publish.Schedule.Due;
import readout.publish.Schedule.Edition;
import readout.served.News;
import readout.served.ServedDossier;
import readout.served.View;
import readout.store.database.Database;

/** Plans a dossier's due digests and alerts into its outbox, and sends what waits there. */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int ID_LENGTH = 16;
    private static final int DAYS_OF_WEEK = 7;

    private final ServedDossier dossier;
    private final Map<Way, Notifier> notifiers;
    private final Clock clock;
    private final String home;
    private final Database database;
    private final Channels channels;
    private final Outbox outbox;

    /**
     * A publisher of a dossier.
     *
     * @param notifiers the configured notifiers
     * @param home the dossier's address for readers; empty where they have none
     */
    public Publisher(ServedDossier dossier, Map<Way, Notifier> notifiers, Clock clock, String home) {
        this.dossier = dossier;
        this.notifiers = new EnumMap<>(notifiers);
        this.clock = clock;
        this.home = home;
        this.database = dossier.store().database();
        this.channels = new Channels(database);
        this.outbox = new Outbox(database);
    }

    /** True where the dossier has a channel. */
    public boolean hasChannels() {
        return !channels.all().isEmpty();
    }

    /** Plans what became due and sends what waits; returns the number of messages sent. */
    public int tick() {
        channels.all().forEach(this::plan);
        return send();
    }

    private void plan(Served served) {
        Instant now = clock.instant();
        // Read before the dossier: an article that arrives meanwhile is reported twice rather than never.
        long last = dossier.store().articles().last();
        alert(served, last, now);
        Map<Edition, LocalDate> due = new EnumMap<>(Edition.class);
        for (Due each : Schedule.between(served.channel(), served.planned(), now)) {
            // Of several missed digests only the last is sent: it covers the others' news.
            due.put(each.edition(), each.day());
        }
        due.forEach((edition, day) -> plan(served, edition, day, last, now));
    }

    private void plan(Served served, Edition edition, LocalDate day, long last, Instant now) {
        Channel channel = served.channel();
        String id = id(channel, edition, day);
        boolean weekday = edition == Edition.DAY;
        Digest digest = digest(served, edition, day);
        database.write(handle -> {
            Served next = Channels.one(handle, channel.name());
            // Where the hour was moved, the day may already have its digest: new facts wait for the next one.
            boolean told = Outbox.has(handle, id);
            if (!told && (!digest.quiet() || channel.always())) {
                put(handle, channel, id, edition.word(), digest, now);
            }
            Channels.served(
                    handle,
                    new Served(
                            channel,
                            now,
                            weekday && !told ? last : next.told(),
                            weekday || told ? next.selected() : last,
                            next.alerted()));
            return id;
        });
        LOG.info("{}: {} of {} planned", channel.name(), edition.word(), day);
    }

    private void alert(Served served, long last, Instant now) {
        Channel channel = served.channel();
        if (channel.alerts().isEmpty() || last <= served.alerted()) {
            return;
        }
        View view = dossier.now().shown();
        Optional<Digest> alert = new DigestMaker(
                        view,
                        view.after(served.alerted()),
                        view.day(),
                        LocalDate.ofInstant(now, channel.zone()),
                        home(channel),
                        channel)
                .alert(channel.alerts());
        String id = channel.name() + "-alert-"
                + DigestUtils.sha256Hex(served.alerted() + " " + last).substring(0, ID_LENGTH);
        database.write(handle -> {
            alert.ifPresent(digest -> put(handle, channel, id, "alert", digest, now));
            Served next = Channels.one(handle, channel.name());
            Channels.served(handle, new Served(channel, next.planned(), next.told(), next.selected(), last));
            return id;
        });
    }

    private static void put(Handle handle, Channel channel, String id, String kind, Digest digest, Instant now) {
        List<Message> messages = Messages.of(digest, channel, id);
        for (int part = 0; part < messages.size(); part++) {
            String number = messages.size() > 1 ? "-" + (part + 1) : "";
            Outbox.put(handle, id + number, channel.name(), kind, messages.get(part), now);
        }
    }

    /** The address that a channel's links start with: on the site, links stay relative to its root. */
    private String home(Channel channel) {
        return channel.way() == Way.SITE ? "/d/" + dossier.slug() : home;
    }

    /** Sends waiting messages; returns the number of messages sent. */
    public int send() {
        Map<String, Channel> byName = channels.all().stream()
                .map(Served::channel)
                .collect(Collectors.toMap(Channel::name, channel -> channel));
        List<String> held = new ArrayList<>();
        int sent = 0;
        for (Outbox.Entry entry : outbox.due(clock.instant())) {
            Channel channel = byName.get(entry.channel());
            if (channel == null || held.contains(entry.channel())) {
                continue;
            }
            if (send(channel, entry)) {
                sent++;
            } else {
                held.add(entry.channel());
            }
        }
        return sent;
    }

    private boolean send(Channel channel, Outbox.Entry entry) {
        if (channel.way() == Way.SITE) {
            outbox.shelved(entry, clock.instant());
            return true;
        }
        try {
            Notifier notifier = Optional.ofNullable(notifiers.get(channel.way()))
                    .orElseThrow(() -> Undelivered.forNow(channel.way().word() + " is not set up"));
            if (!outbox.begin(entry)) {
                return false;
            }
            String receipt = notifier.deliver(channel, entry.id(), entry.message(), clock.instant());
            outbox.sent(entry, receipt, clock.instant());
            return true;
        } catch (Undelivered failure) {
            LOG.warn("{}: {} was not delivered: {}", channel.name(), entry.id(), failure.reason());
            outbox.failed(entry, failure, clock.instant());
            return failure.lasting();
        }
    }

    /** A channel's messages for a day, by what had been published then; none where nothing was new and the channel wants no message about that. */
    public List<Message> messages(Channel channel, LocalDate day, boolean week) {
        Edition edition = edition(week);
        View view = dossier.on(day).shown();
        return messages(channel, digest(channel, edition, day, view, view.since(since(edition, day))), day);
    }

    /** Puts the digest of a day on the dossier's site, once; returns its id there, empty where nothing was new. */
    public Optional<String> shelve(LocalDate day, boolean week) {
        Channel site = Channel.of("site", Way.SITE, "");
        String id = id(site, edition(week), day);
        return messages(site, day, week).stream()
                .findFirst()
                .map(message -> database.write(handle -> {
                    DigestRepository.put(handle, id, site.name(), day, message.text(), clock.instant());
                    return id;
                }));
    }

    /** The messages that the channel would receive if they were due now. */
    public List<Message> now(Served served, boolean week) {
        Channel channel = served.channel();
        LocalDate day = LocalDate.ofInstant(clock.instant(), channel.zone());
        return messages(channel, digest(served, edition(week), day), day);
    }

    private static List<Message> messages(Channel channel, Digest digest, LocalDate day) {
        return digest.quiet() && !channel.always()
                ? List.of()
                : Messages.of(digest, channel, channel.name() + "-" + day);
    }

    private static Edition edition(boolean week) {
        return week ? Edition.WEEKEND : Edition.DAY;
    }

    private static String id(Channel channel, Edition edition, LocalDate day) {
        return String.join("-", channel.name(), edition.word(), day.toString());
    }

    /** The day of the previous edition. */
    private static LocalDate since(Edition edition, LocalDate day) {
        return edition == Edition.DAY ? Schedule.workdayBefore(day) : day.minusDays(DAYS_OF_WEEK);
    }

    private Digest digest(Served served, Edition edition, LocalDate day) {
        View view = dossier.now().shown();
        News news = view.after(edition == Edition.DAY ? served.told() : served.selected());
        return digest(served.channel(), edition, day, view, news);
    }

    private Digest digest(Channel channel, Edition edition, LocalDate day, View view, News news) {
        DigestMaker maker = new DigestMaker(view, news, since(edition, day), day, home(channel), channel);
        return edition == Edition.DAY ? maker.day() : maker.week();
    }
}
