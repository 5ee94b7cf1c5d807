package readout.consolidate;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Content;
import readout.dossier.Content.Deadline;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;

/**
 * The keys that findings stand under. A finding stands under a content's own keys and is looked up under those near it in time, so that two contents of one
 * finding meet under at least one, and few others do, however long the dossier grows.
 */
public final class Keys {
    private static final int SHINGLE = 2;
    /** Days within which a text is told again. */
    private static final int FORTNIGHT = 14;

    /** Days of events and markets are neighbours at most; a meeting's may move. */
    private static final int DAYS_AROUND = 7;

    private static final int DAYS_OF_WEEK = 7;

    private final Content content;
    private final LocalDate known;
    /** What the keys are made of: bands of a statement's print, the terms of a position's issue. */
    private final Collection<String> parts;

    /**
     * The keys of a content.
     *
     * @param known the day on which the claim was published
     */
    Keys(Content content, LocalDate known, Phrases phrases) {
        this.content = content;
        this.known = known;
        this.parts = parts(content, phrases);
    }

    private static Collection<String> parts(Content content, Phrases phrases) {
        if (content instanceof Statement statement) {
            return TextPrint.of(String.join(" ", phrases.terms(statement.words())), SHINGLE)
                    .bands();
        }
        return content instanceof Position position ? phrases.terms(position.issue()) : List.of();
    }

    /** What a finding of this content stands under. */
    List<String> own() {
        return keys(false);
    }

    /** What those stand under that this content may be one with. */
    List<String> near() {
        return keys(true);
    }

    /** The fortnight that a text's prints stand under. */
    public static long fortnight(LocalDate day) {
        return day.toEpochDay() / FORTNIGHT;
    }

    /** The fortnight of a day and its neighbours: what is told again is told soon. */
    public static List<Long> fortnightsNear(LocalDate day) {
        return List.of(fortnight(day) - 1, fortnight(day), fortnight(day) + 1);
    }

    private List<String> keys(boolean wide) {
        if (content instanceof Meeting meeting) {
            return weeks(Period.of(meeting.start(), meeting.end()), wide ? MeetingLikeness.MOVED_DAYS : 0);
        }
        if (content instanceof Statement statement) {
            return statement(statement.speaker().toLowerCase(Locale.ROOT), wide);
        }
        if (content instanceof Position position) {
            return parts.stream()
                    .map(term -> position.actor() + "/" + position.stance() + "/" + term)
                    .toList();
        }
        if (content instanceof Event event) {
            String what = event.type() + "/" + event.actors() + "/";
            return weeks(event.date().flatMap(Period::of), wide ? DAYS_AROUND : 0).stream()
                    .map(week -> what + week)
                    .toList();
        }
        if (content instanceof Role role) {
            return List.of(role.person());
        }
        if (content instanceof Deadline deadline) {
            return deadline(deadline, wide);
        }
        Market market = (Market) content;
        return weeks(market.when().flatMap(Period::of), wide ? DAYS_AROUND : 0).stream()
                .map(week -> instrument(market.instrument()) + "/" + week)
                .toList();
    }

    private List<String> statement(String who, boolean wide) {
        List<Long> fortnights = wide ? fortnightsNear(known) : List.of(fortnight(known));
        List<String> keys = new ArrayList<>();
        for (String band : parts) {
            fortnights.forEach(fortnight -> keys.add(who + "/" + fortnight + "/" + band));
        }
        return keys;
    }

    /** The day that it names; where it names none, its words and the fortnight in which they are told. */
    private List<String> deadline(Deadline deadline, boolean wide) {
        if (deadline.date().isPresent()) {
            return List.of(deadline.date().get());
        }
        List<Long> fortnights = wide ? fortnightsNear(known) : List.of(fortnight(known));
        String by = deadline.by().toLowerCase(Locale.ROOT);
        return fortnights.stream().map(fortnight -> by + "/" + fortnight).toList();
    }

    /** The term that names an instrument: "the S&P 500 index" and "S&P 500" share it. */
    private static String instrument(String name) {
        Set<String> terms = Terms.of(name);
        return terms.stream().findFirst().orElse(name);
    }

    /** The weeks of a period and of so many days around it; of the day of publication and its fortnights where there is none or a long one. */
    private List<String> weeks(Optional<Period> when, int daysAround) {
        Optional<Period> dated = when.filter(period -> !period.isLong());
        int around = daysAround == 0 || dated.isPresent() ? daysAround : FORTNIGHT;
        Period period = dated.orElse(new Period(known, known));
        LocalDate last = period.last().plusDays(around + DAYS_OF_WEEK - 1L);
        List<String> weeks = new ArrayList<>();
        for (LocalDate day = period.first().minusDays(around); !day.isAfter(last); day = day.plusWeeks(1)) {
            weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return weeks;
    }
}
