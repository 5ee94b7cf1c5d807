package readout.resolve.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.lexicon.Resource;

/** Words of time expressions, as parts of regular expressions, and their numeric values. */
final class TimeWords {
    /** Lists of {@code time-words.tsv} by name. */
    private static final Map<String, List<String>> LISTS = Resource.rows("time-words.tsv", 3).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

    private static final List<String> MONTHS = beginnings("MONTHNAME");
    private static final List<String> WEEKDAYS = beginnings("WEEKDAYNAME");
    private static final List<String> SMALL = Stream.of(List.of("zero"), list("DIGIT"), list("TEEN"))
            .flatMap(List::stream)
            .toList();
    private static final List<String> TENS =
            Stream.of(List.of("", ""), list("TENS")).flatMap(List::stream).toList();
    private static final List<String> NOON = List.of("noon", "midday", "lunchtime");
    private static final Pattern PARTS = Pattern.compile("[- ]+");
    private static final Pattern MACRO = Pattern.compile("%([A-Z]+)");
    private static final Map<String, String> MACROS = macros();

    private TimeWords() {}

    private static Map<String, String> macros() {
        Map<String, String> macros = new HashMap<>();
        LISTS.forEach((name, words) -> macros.put(name, "(?:" + String.join("|", words) + ")"));
        macros.put("MONTHSTART", "(?:" + String.join("|", capitalized(MONTHS)) + ")");
        macros.put("YEAR", "(?:1[6-9]\\d\\d|20\\d\\d)");
        macros.put("DAY", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?");
        macros.put("ORD", "(?:first|second|third|fourth|1st|2nd|3rd|4th)");
        compose(macros, "MONTH", "(?:(?-i:%MONTHNAME|%SHORTMONTH\\b)\\.?)");
        compose(macros, "WEEKDAYS", "(?-i:%WEEKDAYNAMEs)");
        compose(macros, "WEEKDAY", "(?-i:%WEEKDAYNAME|%SHORTWEEKDAY\\.)");
        compose(macros, "TENSWORD", "%TENS(?:[- ]%DIGIT)?");
        compose(macros, "YEARWORDS", "(?:nineteen(?:[- ]hundred)?|twenty)[- ](?:and )?(?:%TENSWORD|%TEEN|oh[- ]\\w+)");
        compose(
                macros,
                "NUMWORD",
                "(?:%TENSWORD|%DIGIT|%TEEN|a hundred|hundred|a couple(?: of)?|a dozen|half a dozen)");
        compose(macros, "NUM", "(?:\\d{1,3}(?:[.,]\\d+)?|%NUMWORD)");
        compose(macros, "MOD", "(?:(?:early|late|mid)[- ]|(?:later|earlier) (?=%AFTERMODIFIER|(?-i:%WEEKDAYNAME)))");
        return Map.copyOf(macros);
    }

    private static void compose(Map<String, String> macros, String name, String expression) {
        macros.put(name, expand(expression, macros));
    }

    /** First three letters of each name, in lower case. */
    private static List<String> beginnings(String list) {
        return list(list).stream()
                .map(name -> name.substring(0, 3).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> capitalized(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .toList();
    }

    /** Words of one list of {@code time-words.tsv}. */
    static List<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    /** Expands the macros in an expression. */
    static String expand(String expression) {
        return expand(expression, MACROS);
    }

    private static String expand(String expression, Map<String, String> macros) {
        return MACRO.matcher(expression)
                .replaceAll(macro ->
                        Matcher.quoteReplacement(Objects.requireNonNull(macros.get(macro.group(1)), macro.group())));
    }

    /** Number of a month, 1 to 12. */
    static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    /** Number of a weekday, 1 (Monday) to 7. */
    static int weekday(String name) {
        return WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static int digits(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /** Number in figures or words: "15", "twenty-four", "a couple of". */
    static OptionalInt number(String words) {
        String clean = words.toLowerCase(Locale.ROOT).strip();
        if (clean.matches("\\d+")) {
            return OptionalInt.of(Integer.parseInt(clean));
        }
        if (clean.matches("an?|the|")) {
            return OptionalInt.of(1);
        }
        if (clean.startsWith("a couple")) {
            return OptionalInt.of(2);
        }
        if (clean.endsWith("hundred")) {
            return OptionalInt.of(100);
        }
        if (clean.endsWith("dozen")) {
            return OptionalInt.of(clean.startsWith("half") ? 6 : 12);
        }
        return spelled(clean);
    }

    private static OptionalInt spelled(String words) {
        int sum = 0;
        for (String part : PARTS.split(words)) {
            int small = SMALL.indexOf(part);
            int tens = TENS.indexOf(part);
            if (small < 0 && tens < 0) {
                return OptionalInt.empty();
            }
            sum += small >= 0 ? small : tens * 10;
        }
        return OptionalInt.of(sum);
    }

    /** Value of an ordinal: 1 for "first", 3 for "3rd", 0 for any other word. */
    static int ordinal(String word) {
        String clean = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(clean.charAt(0))
                ? digits(clean)
                : list("ORDINAL").indexOf(clean) + 1;
    }

    /** Year in words: "nineteen ninety-six". */
    static int yearInWords(String words) {
        String clean = words.toLowerCase(Locale.ROOT)
                .replace("hundred", "")
                .replace(" and ", " ")
                .strip();
        int space = clean.indexOf(clean.contains(" ") ? ' ' : '-');
        String last = clean.substring(space + 1).strip().replaceFirst("^oh[- ]", "");
        int rest = number(last).orElse(0);
        return (clean.startsWith("nineteen") ? 1900 : 2000) + rest;
    }

    /** TIMEX3's letter of a unit, preceded by {@code T} for units of the clock. */
    static String unitCode(String unit) {
        String clean = unit.toLowerCase(Locale.ROOT);
        if (clean.startsWith("sec")) {
            return "TS";
        }
        if (clean.startsWith("min")) {
            return "TM";
        }
        if (clean.startsWith("hour")) {
            return "TH";
        }
        if (clean.startsWith("cent")) {
            return "C";
        }
        if (clean.startsWith("dec")) {
            return "E";
        }
        return clean.startsWith("fort") ? "W" : clean.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** Number of weeks in a unit: 2 for a fortnight, which is counted in weeks; 1 for any other unit. */
    static int weeksIn(String unit) {
        return unit.toLowerCase(Locale.ROOT).startsWith("fort") ? 2 : 1;
    }

    static String season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    static String partOfDay(String name) {
        String part = name.toLowerCase(Locale.ROOT);
        if (NOON.contains(part)) {
            return "T12:00";
        }
        return switch (part) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }
}
