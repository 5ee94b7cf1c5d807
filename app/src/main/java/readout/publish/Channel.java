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
 * Somebody who is told, and how. It holds no secret.
 *
 * @param to where messages go: a Telegram chat, a mail address, a web address; empty for the site
 * @param topic of a Telegram group, by its number
 * @param at the hour of digests in {@code zone}
 * @param weekdays true for a digest on weekdays
 * @param weekend the day of the weekend's selection; empty for none
 * @param holidays weekdays without a digest: what came up is told on the next one
 * @param always true for a line that says so where nothing is new
 * @param language of dates, as an IETF tag: {@code en}, {@code de}
 * @param alerts what is told at once
 * @param sides parties of which one has to be part of a fact; empty for all
 * @param issues issues of which a fact has to speak of one; empty for all
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
    /** How messages get there. */
    public enum Way {
        TELEGRAM,
        MAIL,
        WEBHOOK,
        /** A page and an entry of the feeds of the dossier's site. */
        SITE;

        /** In lower case, as it is kept and shown. */
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

    /** At eight on weekdays and on Saturdays, in UTC, everything, no alerts. */
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

    /** The same in a topic of a Telegram group. */
    public Channel inTopic(Optional<Integer> number) {
        return new Channel(
                name, way, to, number, zone, at, weekdays, weekend, holidays, always, language, alerts, sides, issues,
                kinds);
    }

    /** The same with dates in this language. */
    public Channel in(String tag) {
        return new Channel(
                name, way, to, topic, zone, at, weekdays, weekend, holidays, always, tag, alerts, sides, issues, kinds);
    }

    /** Where messages go, in words. */
    public String address() {
        return way.word()
                + (to.isEmpty() ? "" : " " + to)
                + topic.map(number -> ", topic " + number).orElse("");
    }
}
