package readout.consolidate;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.dossier.Content;
import readout.dossier.Content.Event;
import readout.dossier.Content.Market;
import readout.dossier.Content.Meeting;
import readout.dossier.Content.Position;
import readout.dossier.Content.Role;
import readout.dossier.Content.Statement;

/** The keys that a content is looked up by: two contents of one finding share at least one, and few others do. */
final class Keys {
    private static final int SHINGLE = 2;
    private static final int DAYS_AROUND = 7;
    private static final int LONGEST_DAYS = 40;
    private static final int UNDATED_DAYS = 14;

    private Keys() {}

    /** @param known the day on which the claim was published */
    static List<String> of(Content content, LocalDate known) {
        if (content instanceof Meeting meeting) {
            return weeks(
                    Period.of(meeting.start(), meeting.end()).filter(period -> period.days() <= LONGEST_DAYS), known);
        }
        if (content instanceof Statement statement) {
            String who = statement.speaker().toLowerCase(Locale.ROOT);
            return TextPrint.of(String.join(" ", Terms.of(statement.words())), SHINGLE).bands().stream()
                    .map(band -> who + "/" + band)
                    .toList();
        }
        if (content instanceof Position position) {
            return Terms.of(position.issue()).stream()
                    .map(term -> position.actor() + "/" + position.stance() + "/" + term)
                    .toList();
        }
        if (content instanceof Event event) {
            String what = event.type() + "/" + event.actors() + "/";
            return weeks(event.date().flatMap(Period::of).filter(period -> period.days() <= LONGEST_DAYS), known)
                    .stream()
                    .map(week -> what + week)
                    .toList();
        }
        if (content instanceof Role role) {
            return List.of(role.person());
        }
        Market market = (Market) content;
        return weeks(market.when().flatMap(Period::of), known).stream()
                .map(week -> instrument(market.instrument()) + "/" + week)
                .toList();
    }

    /** The term that names an instrument: "the S&P 500 index" and "S&P 500" share it. */
    static String instrument(String name) {
        Set<String> terms = Terms.of(name);
        return terms.stream().findFirst().orElse(name);
    }

    private static List<String> weeks(Optional<Period> when, LocalDate known) {
        Period period = when.map(each -> new Period(
                        each.first().minusDays(DAYS_AROUND), each.last().plusDays(DAYS_AROUND)))
                .orElse(new Period(known.minusDays(UNDATED_DAYS), known.plusDays(UNDATED_DAYS)));
        List<String> weeks = new ArrayList<>();
        for (LocalDate day = period.first();
                !day.isAfter(period.last().plusDays(DAYS_AROUND - 1L));
                day = day.plusWeeks(1)) {
            weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return weeks;
    }
}
