package readout.publish;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Schedule of a channel's digests: due at its hour in its time zone, through changes of daylight saving time. */
final class Schedule {
    private Schedule() {}

    /** The editions of a digest. */
    enum Edition {
        /** The weekday digest of what is new. */
        DAY,
        /** The weekend digest of the week. */
        WEEKEND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A digest that is due. */
    record Due(Edition edition, LocalDate day) {}

    /** The digests that became due after one time and up to another, in order. An hour skipped by the clocks counts as the one after it. */
    static List<Due> between(Channel channel, Instant after, Instant until) {
        List<Due> due = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(until, channel.zone());
        for (LocalDate day = LocalDate.ofInstant(after, channel.zone()); !day.isAfter(last); day = day.plusDays(1)) {
            Instant at = day.atTime(channel.at()).atZone(channel.zone()).toInstant();
            if (at.isAfter(after) && !at.isAfter(until)) {
                editions(channel, day, due);
            }
        }
        return due;
    }

    private static void editions(Channel channel, LocalDate day, List<Due> due) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        if (channel.weekdays() && weekday && !channel.holidays().contains(day)) {
            due.add(new Due(Edition.DAY, day));
        }
        if (channel.weekend().filter(day.getDayOfWeek()::equals).isPresent()) {
            due.add(new Due(Edition.WEEKEND, day));
        }
    }

    /** The last weekday before this day. */
    static LocalDate workdayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (before.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            before = before.minusDays(1);
        }
        return before;
    }
}
