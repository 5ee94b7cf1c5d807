package readout.publish;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When a channel's digests are due: at its hour in its zone, whatever the clocks do there. */
final class Schedule {
    private Schedule() {}

    /** What is sent at stated times. */
    enum Edition {
        /** What is new, on a weekday. */
        DAY,
        /** A selection over the week, at its end. */
        WEEKEND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A digest that is due. */
    record Due(Edition edition, LocalDate day) {}

    /** Those that became due after one time and up to another, in order. An hour that the clocks leave out counts as the one after it. */
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
