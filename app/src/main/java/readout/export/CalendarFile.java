package readout.export;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.StateOfPlay.Due;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.merge.Rules;
import readout.merge.state.DueDates;
import readout.text.DateRange;

/**
 * Exports meetings and deadlines as iCalendar (RFC 5545). A meeting always keeps its UID; each further article raises its SEQUENCE, so that a
 * calendar takes the newer version.
 */
public final class CalendarFile {
    private static final String HOST = "@readout";
    private static final int LONGEST_DAYS = 7;

    private CalendarFile() {}

    static Path write(Dossier dossier, Path folder) throws IOException {
        Path file = folder.resolve("calendar.ics");
        Files.writeString(file, of(dossier));
        return file;
    }

    /** The calendar's text. */
    public static String of(Dossier dossier) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Readout//" + dossier.name() + "//EN");
        calendar.setName(dossier.name());
        for (Finding<Meeting> meeting : dossier.of(Meeting.class)) {
            when(meeting.content()).map(range -> event(meeting, range)).ifPresent(calendar::addEvent);
        }
        DueDates.of(dossier).forEach(deadline -> calendar.addEvent(event(deadline)));
        return Biweekly.write(calendar).go();
    }

    /** The meeting's days, up to a week: a month or a year is too vague for a calendar. */
    private static Optional<DateRange> when(Meeting meeting) {
        return meeting.range()
                .filter(range -> !range.first().plusDays(LONGEST_DAYS).isBefore(range.last()));
    }

    private static VEvent event(Finding<Meeting> meeting, DateRange range) {
        Meeting content = meeting.content();
        String who = content.participants().isEmpty()
                ? String.join(" – ", content.sides())
                : String.join(", ", content.participants());
        VEvent event = event(meeting, range.first(), range.last(), who + ": " + content.what());
        content.place().ifPresent(event::setLocation);
        event.setStatus(status(content.status()));
        return event;
    }

    private static VEvent event(Due deadline) {
        String what = Rules.due(deadline.finding().content());
        return event(deadline.finding(), deadline.day(), deadline.day(), "Deadline: " + what);
    }

    private static VEvent event(Finding<?> finding, LocalDate first, LocalDate last, String summary) {
        VEvent event = new VEvent();
        event.setUid(finding.id() + HOST);
        event.setSummary(summary);
        event.setDescription(finding.quote() + "\n" + String.join(", ", finding.outlets()));
        event.setDateStart(date(first), false);
        event.setDateEnd(date(last.plusDays(1)), false);
        event.setSequence(finding.claims() - 1);
        Date modified =
                Date.from(finding.lastKnown().atStartOfDay(ZoneOffset.UTC).toInstant());
        event.setLastModified(modified);
        event.setDateTimeStamp(modified);
        return event;
    }

    private static Date date(LocalDate day) {
        return Date.from(Instant.from(day.atStartOfDay(ZoneId.systemDefault())));
    }

    private static Status status(MeetingStatus status) {
        return switch (status) {
            case PLANNED, POSSIBLE -> Status.tentative();
            case HELD, ONGOING, COLLAPSED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }
}
