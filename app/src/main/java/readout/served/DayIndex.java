package readout.served;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Findings in some order, with the days between which each became known side by side, as numbers: what stood on a day is told in one sweep over
 * those, without a look at each finding.
 */
final class DayIndex {
    private final Held[] held;
    private final long[] earliest;
    private final long[] latest;

    DayIndex(List<Held> ordered) {
        held = ordered.toArray(Held[]::new);
        earliest = new long[held.length];
        latest = new long[held.length];
        for (int at = 0; at < held.length; at++) {
            earliest[at] = held[at].kept().earliest().toEpochDay();
            latest[at] = held[at].kept().latest().toEpochDay();
        }
    }

    /**
     * Hands over, in order, what was known on the day.
     *
     * @param whole what stood as it stands
     * @param split what stood otherwise: part of its claims came later
     */
    void on(LocalDate day, Consumer<Held> whole, Consumer<Held> split) {
        long number = day.toEpochDay();
        for (int at = 0; at < held.length; at++) {
            if (latest[at] <= number) {
                whole.accept(held[at]);
            } else if (earliest[at] <= number) {
                split.accept(held[at]);
            }
        }
    }

    /** Hands over, in order, what became known or changed after one day and was known by another. */
    void between(LocalDate after, LocalDate until, Consumer<Held> changed) {
        long begin = after.toEpochDay();
        long end = until.toEpochDay();
        for (int at = 0; at < held.length; at++) {
            if (latest[at] > begin && earliest[at] <= end) {
                changed.accept(held[at]);
            }
        }
    }
}
