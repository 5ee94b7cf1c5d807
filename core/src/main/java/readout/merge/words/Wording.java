package readout.merge.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.fact.PartialDate;

/** Renders days and labels as text for people. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private Wording() {}

    /** Formats a day: "29 Jul 2019". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Formats a month: "Jul 2019". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Formats a partial date: "29 Jul 2019" for a day, "Jul 2019" for a month, any other date as written. */
    public static String day(PartialDate date) {
        if (date.isDay() || date.isMonth()) {
            LocalDate first = date.first().orElseThrow();
            return date.isDay() ? day(first) : month(first);
        }
        return date.toString();
    }

    /** Label of an enum constant: "in person". */
    public static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Capitalizes the first letter. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Collapses white space to single spaces. */
    public static String plain(String words) {
        return WHITESPACE.matcher(words).replaceAll(" ").strip();
    }
}
