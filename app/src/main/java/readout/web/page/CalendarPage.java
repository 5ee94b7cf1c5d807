package readout.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.merge.Rules;
import readout.merge.state.DueDates;
import readout.merge.words.MeetingWords;
import readout.merge.words.Wording;
import readout.served.View;
import readout.text.DateRange;
import readout.web.draw.Month;

/** Page with a month's calendar of meetings and deadlines. */
public record CalendarPage(Month<Item> month, YearMonth before, YearMonth after, List<Item> undated) {
    private static final int LONGEST_DAYS = 14;

    /** Meeting or deadline in the calendar. */
    public record Item(String kind, String status, String text, String finding) {}

    public static CalendarPage of(View view, YearMonth month) {
        Map<LocalDate, List<Item>> byDay = new TreeMap<>();
        List<Item> loose = new ArrayList<>();
        for (Finding<Meeting> meeting : view.dossier().of(Meeting.class)) {
            Meeting content = meeting.content();
            Item item = new Item(
                    "meeting",
                    Wording.label(content.status()),
                    MeetingWords.who(content)
                            + content.place().map(place -> ", " + place).orElse(""),
                    meeting.id());
            content.range().ifPresent(range -> put(range, month, item, byDay, loose));
        }
        DueDates.of(view.dossier())
                .forEach(deadline -> byDay.computeIfAbsent(deadline.day(), day -> new ArrayList<>())
                        .add(new Item(
                                "deadline",
                                Wording.label(deadline.fate()),
                                Rules.due(deadline.finding().content()),
                                deadline.finding().id())));
        return new CalendarPage(
                Month.of(month, day -> byDay.getOrDefault(day, List.of())),
                month.minusMonths(1),
                month.plusMonths(1),
                loose);
    }

    /** Enters an item on each of its days; one known only to the month is listed beside the sheet. */
    private static void put(
            DateRange range, YearMonth month, Item item, Map<LocalDate, List<Item>> byDay, List<Item> loose) {
        boolean touches =
                !range.last().isBefore(month.atDay(1)) && !range.first().isAfter(month.atEndOfMonth());
        if (touches && range.first().plusDays(LONGEST_DAYS).isBefore(range.last())) {
            loose.add(item);
        } else if (touches) {
            range.first()
                    .datesUntil(range.last().plusDays(1))
                    .forEach(day ->
                            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(item));
        }
    }
}
