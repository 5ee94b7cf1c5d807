package readout.web.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parses values of parameters and fields; refuses an invalid value by the parameter's name. */
public final class Parsed {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    private Parsed() {}

    /** Parses a day such as 2019-07-29. */
    public static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                throw new BadRequest(name, "is no day between " + FIRST_DAY + " and " + LAST_DAY);
            }
            return day;
        } catch (DateTimeException noDay) {
            throw new BadRequest(name, "is no day as 2019-07-29");
        }
    }

    /** Parses an enum constant, in any case. */
    public static <E extends Enum<E>> E word(String name, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        throw new BadRequest(
                name,
                "is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}
