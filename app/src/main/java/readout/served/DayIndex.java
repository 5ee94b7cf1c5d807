package readout.served;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Index of findings by the day on which they became known. Days are kept as numbers side by side, so that one sweep answers for a day without
 * touching each finding.
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
     * Passes on, in order, the findings that were known on the day.
     *
     * @param whole receives findings that stood on the day as they stand now
     * @param split receives findings that stood differently, because some of their claims came later
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

    /** Passes on, in order, the findings that became known or changed after one day and were known by another. */
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
