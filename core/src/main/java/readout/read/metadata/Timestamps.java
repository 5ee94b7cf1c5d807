package readout.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.lexicon.Resource;
import readout.text.Timestamp;

/**
 * Parses machine-written moments and days: both forms of ISO 8601, RFC 822 with its zone names, and dates in words. Ambiguous numbers
 * (seconds since 1970, article ids) are not accepted.
 */
public final class Timestamps {
    private static final String CLOCK = "(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?";
    private static final String ZONE = "\\s*(Z|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d|[A-Za-z]{2,4})?";
    private static final Pattern ISO = Pattern.compile(
            "(?<year>[12]\\d{3})(?<mark>[-/.]?)(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:(?:T|\\s+)" + CLOCK + ZONE
                    + ")?(?!\\d).*",
            Pattern.DOTALL);
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(?<day>\\d{1,2})[ -](?<month>[A-Za-z]{3,9})[ -](?<year>\\d{4}|\\d\\d)\\s+" + CLOCK
                    + ZONE + ".*",
            Pattern.DOTALL);
    /** Offsets in hours of RFC 822's zones, and of the European and Japanese ones that are unambiguous in news. */
    private static final Map<String, Integer> ZONE_HOURS = Resource.rows("time-zones.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

    private static final int LONGEST = 120;
    private static final int CENTURY_TURN = 70;

    private Timestamps() {}

    /** Moment or day that makes up the whole value; without a zone, only the day. */
    public static Optional<Timestamp> in(String value) {
        String text = value.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            Matcher mail = RFC_822.matcher(text);
            Optional<Integer> month = mail.matches() ? WrittenDate.month(mail.group("month")) : Optional.empty();
            if (month.isPresent()) {
                LocalDate date =
                        LocalDate.of(year(mail.group("year")), month.get(), Integer.parseInt(mail.group("day")));
                return Optional.of(timestamp(date, mail, 4));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return WrittenDate.in(text).map(Timestamp::of);
    }

    private static Timestamp iso(Matcher iso) {
        LocalDate date = LocalDate.of(
                Integer.parseInt(iso.group("year")),
                Integer.parseInt(iso.group("month")),
                Integer.parseInt(iso.group("day")));
        return timestamp(date, iso, 5);
    }

    /**
     * @param clock group of the hour, followed by minute, second and zone
     */
    private static Timestamp timestamp(LocalDate date, Matcher found, int clock) {
        Optional<ZoneOffset> zone = zone(found.group(clock + 3));
        if (zone.isEmpty()) {
            return Timestamp.of(date);
        }
        LocalTime time = LocalTime.of(
                number(found.group(clock)), number(found.group(clock + 1)), number(found.group(clock + 2)));
        return Timestamp.of(OffsetDateTime.of(date, time, zone.get()));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < CENTURY_TURN ? 2000 + year : 1900 + year;
    }

    private static Optional<ZoneOffset> zone(@Nullable String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return Optional.of(ZoneOffset.of(zone));
        }
        return Optional.ofNullable(ZONE_HOURS.get(zone.toLowerCase(Locale.ROOT)))
                .map(ZoneOffset::ofHours);
    }
}
