package readout.merge;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import readout.text.DateRange;

/**
 * Blocking keys of a content. A finding stands under its own keys and is looked up under those near it in time, so that two contents of one
 * finding meet under at least one, and few others do, however long the dossier grows.
 *
 * @param own what a finding of this content stands under
 * @param near what those stand under that it may be one with
 */
public record BlockingKeys(List<String> own, List<String> near) {
    /** Days within which a text is told again. */
    private static final int FORTNIGHT = 14;

    private static final int DAYS_OF_WEEK = 7;

    /** The same keys for both. */
    static BlockingKeys of(List<String> keys) {
        return new BlockingKeys(keys, keys);
    }

    /** Each key changed. */
    BlockingKeys each(UnaryOperator<String> change) {
        return new BlockingKeys(
                own.stream().map(change).toList(), near.stream().map(change).toList());
    }

    /** The fortnight of the day on which it is told; near it the fortnights beside. */
    static BlockingKeys fortnights(LocalDate known) {
        return new BlockingKeys(
                List.of(String.valueOf(fortnight(known))),
                fortnightsNear(known).stream().map(String::valueOf).toList());
    }

    /** The fortnight that a text's signatures stand under. */
    public static long fortnight(LocalDate day) {
        return day.toEpochDay() / FORTNIGHT;
    }

    /** The fortnight of a day and its neighbours: what is told again is told soon. */
    public static List<Long> fortnightsNear(LocalDate day) {
        return List.of(fortnight(day) - 1, fortnight(day), fortnight(day) + 1);
    }

    /**
     * The weeks of some days, of the day of publication where there is none or a long one.
     *
     * @param daysAround those of a near one may differ by so many days
     */
    static BlockingKeys weeks(Optional<DateRange> when, LocalDate known, int daysAround) {
        Optional<DateRange> dated = when.filter(range -> !range.isLong());
        DateRange range = dated.orElse(DateRange.of(known));
        return new BlockingKeys(weeks(range, 0), weeks(range, dated.isPresent() ? daysAround : FORTNIGHT));
    }

    private static List<String> weeks(DateRange range, int around) {
        LocalDate last = range.last().plusDays(around + DAYS_OF_WEEK - 1L);
        List<String> weeks = new ArrayList<>();
        for (LocalDate day = range.first().minusDays(around); !day.isAfter(last); day = day.plusWeeks(1)) {
            weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return weeks;
    }
}
