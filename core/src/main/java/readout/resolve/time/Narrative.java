package readout.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times last mentioned, from which "a day earlier", "two years later" and "that month" count.
 *
 * @param day the last day
 * @param month the last month, or that of a day
 * @param year the last year, or that of a month or day
 */
record Narrative(Optional<LocalDate> day, Optional<YearMonth> month, Optional<Integer> year) {
    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?|-W(\\d\\d)|-Q(\\d)|-(?:H\\d|SP|SU|FA|WI))?(?:T.*|-WE)?");

    /** Creates the narrative at the day of publication. */
    static Narrative from(Optional<LocalDate> published) {
        return new Narrative(published, published.map(YearMonth::from), published.map(LocalDate::getYear));
    }

    /** Returns the narrative without this day, month or year. */
    Narrative without(Object time) {
        return new Narrative(
                day.filter(each -> !each.equals(time)),
                month.filter(each -> !each.equals(time)),
                year.filter(each -> !each.equals(time)));
    }

    /** Returns the narrative after an expression with this value. */
    Narrative after(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return this;
        }
        int number = Integer.parseInt(parts.group(1));
        if (parts.group(4) != null) {
            LocalDate monday = LocalDate.of(number, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group(4)))
                    .with(java.time.DayOfWeek.MONDAY);
            return new Narrative(day, Optional.of(YearMonth.from(monday)), Optional.of(monday.getYear()));
        }
        if (parts.group(5) != null) {
            YearMonth first = YearMonth.of(number, 3 * Integer.parseInt(parts.group(5)) - 2);
            return new Narrative(day, Optional.of(first), Optional.of(number));
        }
        if (parts.group(2) == null) {
            return new Narrative(day, month, Optional.of(number));
        }
        YearMonth last = YearMonth.of(number, Integer.parseInt(parts.group(2)));
        Optional<LocalDate> lastDay =
                Optional.ofNullable(parts.group(3)).map(Integer::parseInt).map(last::atDay);
        return new Narrative(lastDay.or(this::day), Optional.of(last), Optional.of(number));
    }

    /** Day from which units are counted: the last day, or one in the last month or year. */
    Optional<LocalDate> anchor(String unitCode) {
        return switch (unitCode) {
            case "M", "Q" -> month.map(each -> each.atDay(1));
            case "Y", "E", "C" -> year.map(each -> LocalDate.of(each, 1, 1));
            default -> day;
        };
    }
}
