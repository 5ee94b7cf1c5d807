package readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.Change;
import readout.fact.Kind;
import readout.generate.GeneratedRecords;
import readout.publish.Channel.Way;
import readout.served.ServedDossier;
import readout.store.Store;

class PublisherTest {
    private static final int A_DAY = 8;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2018, 3, 5);

    @TempDir
    private Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(at(LocalDate.of(2018, 3, 5), 0));
    /** What arrived, by id: when, and how often. */
    private final Map<String, List<Instant>> arrived = new LinkedHashMap<>();

    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Notifier notifier = (channel, id, message, now) -> {
        arrived.computeIfAbsent(id, key -> new ArrayList<>()).add(now);
        messages.put(id, message);
        return "";
    };

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private Store store() {
        return Store.create(folder.resolve("x.db").toString(), "Test", List.of("NOR", "KEN"), List.of());
    }

    private ServedDossier served(Store store) {
        return new ServedDossier("x", store, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Publisher publisher(ServedDossier dossier) {
        return new Publisher(dossier, Map.of(Way.WEBHOOK, notifier), clock, "https://news.example/d/x");
    }

    private void newsOf(LocalDate day, Store store) {
        int from = (int) (day.toEpochDay() - FIRST.toEpochDay()) * A_DAY;
        GeneratedRecords.of(from, A_DAY).forEach(record -> store.add(record, clock.instant(), true));
    }

    /** At nine on Monday, with a webhook that has not yet been told of the day's news. */
    private void newsForAHook(Store store) {
        new Channels(store.database()).put(Channel.of("hook", Way.WEBHOOK, "https://hook.example"), 0, clock.instant());
        newsOf(MONDAY, store);
        clock.set(at(MONDAY, 9));
    }

    private static Channel channel(String name, String zone, LocalTime at, DayOfWeek weekend, LocalDate... holidays) {
        Channel plain = Channel.of(name, Way.WEBHOOK, "https://hook.example");
        return new Channel(
                name,
                plain.way(),
                plain.to(),
                Optional.empty(),
                ZoneId.of(zone),
                at,
                true,
                Optional.of(weekend),
                Set.of(holidays),
                true,
                "en",
                Set.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    @Test
    void thirtyFiveDaysWithBothChangesOfTheClocksSendEveryDigestOnItsDayAndHour() {
        LocalDate holiday = LocalDate.of(2018, 3, 30);
        LocalDate begin = LocalDate.of(2018, 3, 5);
        LocalDate end = begin.plusDays(35);
        Channel berlin = channel("berlin", "Europe/Berlin", LocalTime.of(7, 30), DayOfWeek.SATURDAY, holiday);
        // Half past two does not exist in New York on 11 March, and comes twice in no week of these.
        Channel york = channel("york", "America/New_York", LocalTime.of(2, 30), DayOfWeek.SUNDAY);
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            Channels channels = new Channels(store.database());
            channels.put(berlin, 0, clock.instant());
            channels.put(york, 0, clock.instant());
            for (LocalDate day = begin; day.isBefore(end); day = day.plusDays(1)) {
                newsOf(day, store);
                for (int half = 0; half < 48; half++) {
                    clock.set(at(day, 0).plus(Duration.ofMinutes(30L * half)));
                    // A restart at any time forgets nothing.
                    publisher(dossier).tick();
                }
            }
        }
        assertThat(arrived.values()).allSatisfy(times -> assertThat(times).hasSize(1));
        check(berlin, begin, end, "07:30");
        check(york, begin, end, "02:30");
        assertThat(arrived.get("york-weekend-2018-03-11"))
                .containsExactly(
                        ZonedDateTime.of(2018, 3, 11, 3, 30, 0, 0, york.zone()).toInstant());
    }

    private void check(Channel channel, LocalDate begin, LocalDate end, String hour) {
        Set<String> wanted = new HashSet<>();
        for (LocalDate day = begin; day.isBefore(end); day = day.plusDays(1)) {
            Instant due = day.atTime(channel.at()).atZone(channel.zone()).toInstant();
            boolean reached = due.isAfter(at(begin, 0)) && due.isBefore(at(end, 0));
            boolean weekday =
                    day.getDayOfWeek().getValue() < 6 && !channel.holidays().contains(day);
            if (reached && weekday) {
                wanted.add(channel.name() + "-day-" + day);
            }
            if (reached && channel.weekend().filter(day.getDayOfWeek()::equals).isPresent()) {
                wanted.add(channel.name() + "-weekend-" + day);
            }
        }
        Set<String> got = new HashSet<>(arrived.keySet());
        got.removeIf(id -> !id.startsWith(channel.name()));
        assertThat(got).isEqualTo(wanted);
        arrived.forEach((id, times) -> {
            LocalTime local = LocalTime.ofInstant(times.get(0), channel.zone());
            boolean moved = id.equals("york-weekend-2018-03-11");
            if (id.startsWith(channel.name()) && !moved) {
                assertThat(local).as(id).isEqualTo(LocalTime.parse(hour));
            }
        });
    }

    @Test
    void aDigestTellsWhatCameSinceTheLastOneAndNothingTwice() {
        LocalDate MONDAY = LocalDate.of(2018, 3, 5);
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            newsOf(MONDAY.minusDays(3), store);
            new Channels(store.database())
                    .put(
                            Channel.of("hook", Way.WEBHOOK, "https://hook.example"),
                            store.articles().last(),
                            clock.instant());
            publisher(dossier).tick();
            clock.set(at(MONDAY, 9));
            publisher(dossier).tick();
            assertThat(arrived).isEmpty();
            newsOf(MONDAY, store);
            clock.set(at(MONDAY.plusDays(1), 9));
            assertThat(publisher(dossier).tick()).isEqualTo(1);
            assertThat(messages).containsOnlyKeys("hook-day-2018-03-06");
            assertThat(messages.values())
                    .allSatisfy(message -> assertThat(message.text()).contains("\"title\":\"New\""));
            clock.set(at(MONDAY.plusDays(2), 9));
            assertThat(publisher(dossier).tick()).isZero();
        }
    }

    @Test
    void whatASourceHadBeforeItWasFollowedIsNoNews() {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            new Channels(store.database())
                    .put(Channel.of("hook", Way.WEBHOOK, "https://hook.example"), 0, clock.instant());
            int from = (int) (MONDAY.toEpochDay() - FIRST.toEpochDay()) * A_DAY;
            GeneratedRecords.of(from, A_DAY).forEach(record -> store.add(record, clock.instant(), true, true));
            clock.set(at(MONDAY, 9));
            assertThat(publisher(dossier).tick()).isZero();
            assertThat(dossier.now().latest()).isNotEmpty();
        }
    }

    @Test
    void alertsGoOutAtOnceInOneMessageAndOnce() {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            Channel plain = Channel.of("hook", Way.WEBHOOK, "https://hook.example");
            Channel alerted = new Channel(
                    plain.name(),
                    plain.way(),
                    plain.to(),
                    plain.topic(),
                    plain.zone(),
                    plain.at(),
                    false,
                    Optional.empty(),
                    Set.of(),
                    false,
                    "en",
                    Set.of(Change.Type.PLANNED, Change.Type.HELD, Change.Type.OFF),
                    List.of(),
                    List.of(),
                    Set.of(Kind.MEETING));
            new Channels(store.database()).put(alerted, 0, clock.instant());
            newsOf(MONDAY, store);
            assertThat(publisher(dossier).tick()).isEqualTo(1);
            assertThat(publisher(dossier).tick()).isZero();
            assertThat(messages.values())
                    .singleElement()
                    .satisfies(message ->
                            assertThat(message.text()).contains("Just in").doesNotContain("\"title\":\"Said\""));
        }
    }

    @Test
    void aCrashWhileSendingLosesNothingAndIsCounted() {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            newsForAHook(store);
            Notifier dying = (channel, id, message, now) -> {
                notifier.deliver(channel, id, message, now);
                throw new Killed();
            };
            Publisher killed = new Publisher(dossier, Map.of(Way.WEBHOOK, dying), clock, "");
            assertThatThrownBy(killed::tick).isInstanceOf(Killed.class);
            assertThat(publisher(dossier).tick()).isEqualTo(1);
            assertThat(arrived).hasSize(1);
            assertThat(arrived.values().iterator().next())
                    .as("the same id twice")
                    .hasSize(2);
            assertThat(publisher(dossier).tick()).isZero();
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aChannelThatIsNotSetUpWaitsAndTheOthersGoOn() {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            Channels channels = new Channels(store.database());
            channels.put(Channel.of("chat", Way.TELEGRAM, "1"), 0, clock.instant());
            channels.put(Channel.of("hook", Way.WEBHOOK, "https://hook.example"), 0, clock.instant());
            channels.put(Channel.of("page", Way.SITE, ""), 0, clock.instant());
            newsOf(MONDAY, store);
            clock.set(at(MONDAY, 9));
            assertThat(publisher(dossier).tick()).isEqualTo(2);
            Outbox outbox = new Outbox(store.database());
            assertThat(outbox.open("chat"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.reason()).contains("telegram is not set up"));
            assertThat(new DigestRepository(store.database()).latest(10))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.digest().sections()).isNotEmpty());
        }
    }

    @Test
    void aDigestWhoseHourIsMovedIsNotSentTwiceAndLosesNothing() {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            Channels channels = new Channels(store.database());
            channels.put(channel("hook", "UTC", LocalTime.of(8, 0), DayOfWeek.SATURDAY), 0, clock.instant());
            newsOf(MONDAY, store);
            clock.set(at(MONDAY, 9));
            assertThat(publisher(dossier).tick()).isEqualTo(1);
            newsOf(MONDAY.plusDays(1), store);
            channels.put(channel("hook", "UTC", LocalTime.of(10, 0), DayOfWeek.SATURDAY), 0, clock.instant());
            clock.set(at(MONDAY, 11));
            assertThat(publisher(dossier).tick()).isZero();
            clock.set(at(MONDAY.plusDays(1), 11));
            assertThat(publisher(dossier).tick()).isEqualTo(1);
            assertThat(messages).containsKey("hook-day-2018-03-06");
            assertThat(messages.values())
                    .last()
                    .satisfies(message -> assertThat(message.text()).contains("\"quiet\":false"));
        }
    }

    @Test
    void twoThatSendAtOnceSendEachMessageOnce() throws Exception {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            newsForAHook(store);
            Publisher other = publisher(dossier);
            Notifier meanwhile = (channel, id, message, now) -> {
                assertThat(new Outbox(store.database()).begin(entry(store)))
                        .as("taken already")
                        .isFalse();
                return notifier.deliver(channel, id, message, now);
            };
            assertThat(new Publisher(dossier, Map.of(Way.WEBHOOK, meanwhile), clock, "").tick())
                    .isEqualTo(1);
            assertThat(other.tick()).isZero();
            assertThat(arrived.values()).allSatisfy(times -> assertThat(times).hasSize(1));
        }
    }

    /** The message as another process saw it before it was sent. */
    private static Outbox.Entry entry(Store store) {
        Outbox.Entry now = new Outbox(store.database()).open("hook").get(0);
        return new Outbox.Entry(
                now.id(), now.channel(), now.kind(), now.message(), Outbox.State.WAITING, 0, 0, now.reason());
    }

    @Test
    void whatWasMissedForDaysIsToldInOneDigest() {
        try (Store store = store();
                ServedDossier dossier = served(store)) {
            new Channels(store.database())
                    .put(Channel.of("hook", Way.WEBHOOK, "https://hook.example"), 0, clock.instant());
            newsOf(MONDAY, store);
            clock.set(at(MONDAY.plusDays(3), 9));
            assertThat(publisher(dossier).tick()).isEqualTo(1);
            assertThat(arrived).containsOnlyKeys("hook-day-2018-03-08");
        }
    }
}
