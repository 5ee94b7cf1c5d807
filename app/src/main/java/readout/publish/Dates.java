package readout.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Formats dates in a reader's language. */
final class Dates {
    private final DateTimeFormatter whole;
    private final DateTimeFormatter brief;

    /** @param language an IETF tag */
    Dates(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean english = locale.getLanguage().equals("en");
        whole = english
                ? DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        brief = english
                ? DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("d. MMM", locale);
    }

    /** The date with its weekday. */
    String whole(LocalDate day) {
        return whole.format(day);
    }

    /** The date without its year. */
    String brief(LocalDate day) {
        return brief.format(day);
    }
}
