package readout.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A day as people write it: "25 Jul 2019", "July 25, 2019" or 2019-07-25. */
public final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> MONTH_NUMBERS =
            IntStream.range(0, MONTHS.size()).boxed().collect(Collectors.toMap(MONTHS::get, at -> at + 1));
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ISO = Pattern.compile("(?<![\\w-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "[, -]+((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "^\\W*(published|posted|updated|last updated|first published|date|on|mon|tue|wed|thu|fri|sat|sun)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}. ]{1,30}, (?:on )?(?:\\d{1,2}\\b|\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}\\b)[\\w ,.]{0,16}$");
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated?|modified|edited|revised)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_DATE_LINE = 60;

    private WrittenDate() {}

    /** The first date written in the text, ISO or in words. */
    public static Optional<LocalDate> in(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return date(day.group(3), month(day.group(2)).orElse(0), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        return month.find() ? date(month.group(3), month(month.group(1)).orElse(0), month.group(2)) : Optional.empty();
    }

    /** True for a block that does little but give a date. */
    public static boolean isDateLine(String block) {
        if (block.length() > LONGEST_DATE_LINE || in(block).isEmpty()) {
            return false;
        }
        return LABEL.matcher(block).find()
                || PLACE.matcher(block).lookingAt()
                || Character.isDigit(block.charAt(0))
                || MONTH_FIRST.matcher(block).lookingAt();
    }

    /** True for a date line that speaks of a later change and not of publication. */
    public static boolean isOfUpdate(String block) {
        return UPDATED.matcher(block).find();
    }

    /** The number of an English month by its name or its first three letters. */
    static Optional<Integer> month(String name) {
        return name.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(
                        MONTH_NUMBERS.get(name.toLowerCase(Locale.ROOT).substring(0, 3)));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
