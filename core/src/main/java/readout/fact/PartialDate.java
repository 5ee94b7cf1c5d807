package readout.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.text.DateRange;

/**
 * Date as precise as the article gives it, in the notation of ISO 8601 and TIMEX3: a day {@code 2019-07-29}, week {@code 2019-W31}, weekend
 * {@code 2019-W31-WE}, month {@code 2019-07}, quarter {@code 2019-Q3}, half {@code 2019-H1}, season {@code 2019-SU}, year {@code 2019},
 * decade {@code 201} or century {@code 20}.
 *
 * @param text the notation; a text that is not a date, which another version may have stored, is preserved and has no days
 */
public record PartialDate(String text) implements Comparable<PartialDate> {
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int YEAR_LENGTH = 4;
    private static final int PART = "2019-W".length();

    /** Forms of the notation, finest first. */
    private enum Form {
        DAY("\\d{4}-\\d\\d-\\d\\d"),
        WEEKEND("\\d{4}-W\\d\\d-WE"),
        WEEK("\\d{4}-W\\d\\d"),
        MONTH("\\d{4}-\\d\\d"),
        QUARTER("\\d{4}-Q[1-4]"),
        SEASON("\\d{4}-(?:SP|SU|FA|WI)"),
        HALF("\\d{4}-H[12]"),
        YEAR("\\d{4}"),
        DECADE("\\d{3}"),
        CENTURY("\\d\\d?");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        static Optional<Form> of(String text) {
            return Arrays.stream(values())
                    .filter(form -> form.pattern.matcher(text).matches())
                    .findFirst();
        }

        boolean hasDays() {
            return this != SEASON && this != HALF && this != DECADE && this != CENTURY;
        }
    }

    /** Creates the date from its stored text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {}

    /** Creates the date of a day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** Parses a date; empty for a text that is not a date, such as February 30. */
    public static Optional<PartialDate> in(String text) {
        return Optional.of(new PartialDate(text)).filter(date -> date.form().isPresent());
    }

    private Optional<Form> form() {
        return Form.of(text).filter(form -> !form.hasDays() || days(form).isPresent());
    }

    private boolean is(Form form) {
        return form().filter(form::equals).isPresent();
    }

    private Optional<DateRange> days(Form form) {
        try {
            return form.hasDays() ? Optional.of(range(form)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private DateRange range(Form form) {
        return switch (form) {
            case DAY -> DateRange.of(LocalDate.parse(text));
            case WEEK, WEEKEND -> week(year(), Integer.parseInt(text.substring(PART, PART + 2)));
            case MONTH -> months(YearMonth.parse(text), 1);
            case QUARTER -> {
                int quarter = Integer.parseInt(text.substring(PART));
                yield months(YearMonth.of(year(), (quarter - 1) * MONTHS_OF_QUARTER + 1), MONTHS_OF_QUARTER);
            }
            case YEAR -> months(YearMonth.of(year(), 1), MONTHS_OF_YEAR);
            case SEASON, HALF, DECADE, CENTURY -> throw new IllegalArgumentException(form + " has no days");
        };
    }

    private int year() {
        return Integer.parseInt(text.substring(0, YEAR_LENGTH));
    }

    private static DateRange week(int year, int week) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        return new DateRange(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
    }

    private static DateRange months(YearMonth first, int count) {
        return new DateRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /**
     * Range of days; a weekend has the days of its week. Seasons, halves and anything longer than a year have none, because they are too
     * vague.
     */
    public Optional<DateRange> range() {
        return Form.of(text).flatMap(this::days);
    }

    /** First day of the range. */
    public Optional<LocalDate> first() {
        return range().map(DateRange::first);
    }

    /** Last day of the range. */
    public Optional<LocalDate> last() {
        return range().map(DateRange::last);
    }

    /** Month of a day or month. */
    public Optional<YearMonth> month() {
        return isMonth() || isDay() ? first().map(YearMonth::from) : Optional.empty();
    }

    /** True for a single day. */
    public boolean isDay() {
        return is(Form.DAY);
    }

    /** True for a month. */
    public boolean isMonth() {
        return is(Form.MONTH);
    }

    /** True for a week or its weekend. */
    public boolean isWeek() {
        return is(Form.WEEK) || isWeekend();
    }

    /** True for a weekend. */
    public boolean isWeekend() {
        return is(Form.WEEKEND);
    }

    /** Precision of the date, higher for a day than for a month. */
    public int precision() {
        return text.length();
    }

    /**
     * True if the other date is the same or its notation is part of this one: a decade contains its years, a year its months, weeks and
     * quarters, a month its days. A week contains no days of a month, and a quarter no months.
     */
    public boolean contains(PartialDate other) {
        return equals(other) || form().isPresent() && other.text.startsWith(text);
    }

    /** Compares by notation: dates of one form in chronological order, a containing date before those that it contains. */
    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    /** The notation. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
