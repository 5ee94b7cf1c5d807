package readout.merge.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.PartialDate;
import readout.text.DateRange;

/** Renders a meeting's days, form and people as text for people. */
public final class MeetingWords {
    private static final int MOST_PEOPLE = 6;

    private MeetingWords() {}

    /** Day on which the meeting begins or, if unknown, was first reported. */
    public static LocalDate begin(Finding<Meeting> meeting) {
        return meeting.content().start().flatMap(PartialDate::first).orElse(meeting.firstKnown());
    }

    public static String form(Meeting meeting) {
        return switch (meeting.form()) {
            case PHONE -> "by phone";
            case VIDEO -> "by video";
            case WRITTEN -> "in writing";
            case IN_PERSON, UNKNOWN -> meeting.form() == MeetingForm.IN_PERSON ? "in person" : "";
        };
    }

    /** The participants, or the sides if nobody is named. */
    public static String who(Meeting meeting) {
        List<String> people = meeting.participants();
        String more = people.size() > MOST_PEOPLE ? " and " + (people.size() - MOST_PEOPLE) + " more" : "";
        return people.isEmpty()
                ? String.join(" – ", meeting.sides())
                : people.stream().limit(MOST_PEOPLE).collect(Collectors.joining(", ")) + more;
    }

    /** Days of a meeting: "21–24 Feb 2019", "30 Apr–1 May 2019"; a week is given as its days. */
    public static String dates(Meeting meeting) {
        Optional<DateRange> week = meeting.start().filter(PartialDate::isWeek).flatMap(PartialDate::range);
        if (week.isPresent()) {
            return range(Wording.day(week.get().first()), Wording.day(week.get().last()));
        }
        String start = meeting.start().map(Wording::day).orElse("");
        return meeting.end()
                .filter(last -> !meeting.start().equals(Optional.of(last)))
                .map(last -> range(start, Wording.day(last)))
                .orElse(start);
    }

    private static String range(String start, String end) {
        if (end.indexOf(' ') < 0) {
            return start + "–" + end;
        }
        String month = end.substring(end.indexOf(' '));
        String year = end.substring(end.lastIndexOf(' '));
        String shared = start.endsWith(month) ? month : start.endsWith(year) ? year : "";
        return start.substring(0, start.length() - shared.length()) + "–" + end;
    }
}
