package readout.merge;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import readout.text.DateRange;

/**
 * Blocking keys of a content: a finding is stored under its own keys and looked up under the neighbouring ones. Two contents of the same
 * finding share at least one key and few others do, so lookups stay cheap as the dossier grows.
 *
 * @param own keys under which a finding with this content is stored
 * @param near keys under which candidates for the same finding are looked up
 */
public record BlockingKeys(List<String> own, List<String> near) {
    /** Days within which a report is usually repeated. */
    private static final int FORTNIGHT = 14;

    private static final int DAYS_OF_WEEK = 7;

    /** Blocking keys that are the same for storing and for looking up. */
    static BlockingKeys of(List<String> keys) {
        return new BlockingKeys(keys, keys);
    }

    /** Applies a function to each key. */
    BlockingKeys each(UnaryOperator<String> change) {
        return new BlockingKeys(
                own.stream().map(change).toList(), near.stream().map(change).toList());
    }

    /** Keys for the fortnight of publication; lookup covers the adjacent fortnights too. */
    static BlockingKeys fortnights(LocalDate known) {
        return new BlockingKeys(
                List.of(String.valueOf(fortnight(known))),
                fortnightsNear(known).stream().map(String::valueOf).toList());
    }

    /** Number of the fortnight in which a day lies, the time bucket of a text's signatures. */
    public static long fortnight(LocalDate day) {
        return day.toEpochDay() / FORTNIGHT;
    }

    /** Numbers of a day's fortnight and of the two adjacent ones: reports are repeated soon or not at all. */
    public static List<Long> fortnightsNear(LocalDate day) {
        return List.of(fortnight(day) - 1, fortnight(day), fortnight(day) + 1);
    }

    /**
     * Keys for the weeks of a date range, or for the week of publication where the range is missing or long.
     *
     * @param daysAround how many days the range of a candidate may differ
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
