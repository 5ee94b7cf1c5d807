package readout.publish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Change;
import readout.fact.Kind;

/**
 * A channel to someone who receives a dossier's news: where, when and what. It holds no secret.
 *
 * @param to where messages go: a Telegram chat, a mail address or a web address; empty for the site
 * @param topic number of a topic in a Telegram group
 * @param at the hour of digests in {@code zone}
 * @param weekdays true for a digest on each weekday
 * @param weekend the day of the weekend digest; empty for none
 * @param holidays weekdays without a digest: their news goes into the next one
 * @param always true to send a short message even where nothing is new
 * @param language language of dates, as an IETF tag: {@code en}, {@code de}
 * @param alerts types of change that are sent at once
 * @param sides parties of which a fact must involve at least one; empty for all
 * @param issues issues of which a fact must concern at least one; empty for all
 * @param kinds kinds of fact; empty for all
 */
public record Channel(
        String name,
        Way way,
        String to,
        Optional<Integer> topic,
        ZoneId zone,
        LocalTime at,
        boolean weekdays,
        Optional<DayOfWeek> weekend,
        Set<LocalDate> holidays,
        boolean always,
        String language,
        Set<Change.Type> alerts,
        List<String> sides,
        List<String> issues,
        Set<Kind> kinds) {
    /** The ways to deliver messages. */
    public enum Way {
        TELEGRAM,
        MAIL,
        WEBHOOK,
        /** A page on the dossier's site, with an entry in its feeds. */
        SITE;

        /** The way's name in lower case, as it is stored and shown. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Channel {
        holidays = Set.copyOf(holidays);
        alerts = Set.copyOf(alerts);
        sides = List.copyOf(sides);
        issues = List.copyOf(issues);
        kinds = Set.copyOf(kinds);
    }

    /** A channel with the defaults: digests at eight on weekdays and Saturdays, in UTC, of everything, without alerts. */
    public static Channel of(String name, Way way, String to) {
        return new Channel(
                name,
                way,
                to,
                Optional.empty(),
                ZoneId.of("UTC"),
                LocalTime.of(8, 0),
                true,
                Optional.of(DayOfWeek.SATURDAY),
                Set.of(),
                false,
                "en",
                Set.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    /** This channel in a topic of a Telegram group. */
    public Channel inTopic(Optional<Integer> number) {
        return new Channel(
                name, way, to, number, zone, at, weekdays, weekend, holidays, always, language, alerts, sides, issues,
                kinds);
    }

    /** This channel with dates in this language. */
    public Channel in(String tag) {
        return new Channel(
                name, way, to, topic, zone, at, weekdays, weekend, holidays, always, tag, alerts, sides, issues, kinds);
    }

    /** The recipient's address for display. */
    public String address() {
        return way.word()
                + (to.isEmpty() ? "" : " " + to)
                + topic.map(number -> ", topic " + number).orElse("");
    }
}
