package readout.resolve.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words that expressions of time are made of, as parts of regular expressions, and their numbers. */
final class TimeWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern PARTS = Pattern.compile("[- ]+");
    private static final Map<String, String> MACROS = macros();

    private TimeWords() {}

    private static Map<String, String> macros() {
        Map<String, String> macros = new LinkedHashMap<>();
        macros.put(
                "%MONTHNAME",
                "(?:January|February|March|April|May|June|July|August|September|October|November|December)");
        macros.put(
                "%MONTH",
                "(?:(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
                        + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b)\\.?)");
        macros.put("%WEEKDAYS", "(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)");
        macros.put("%WEEKDAY", "(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.)");
        macros.put(
                "%YEARWORDS",
                "(?:nineteen(?:[- ]hundred)?|twenty)[- ](?:and )?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                        + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|oh[- ]\\w+)");
        macros.put("%YEAR", "(?:1[6-9]\\d\\d|20\\d\\d)");
        macros.put("%DAY", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?");
        macros.put("%VAGUE", "(?:several|some|a few|few|many|a number of)");
        macros.put(
                "%NUMWORD",
                "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
                        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                        + "|a hundred|hundred|a couple(?: of)?|a dozen|half a dozen)");
        macros.put(
                "%NUM", "(?:\\d{1,3}(?:[.,]\\d+)?|%NUMWORD)".replace("%NUMWORD", macros.getOrDefault("%NUMWORD", "")));
        macros.put(
                "%UNITS", "(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|fortnight|summer|winter)s");
        macros.put("%UNIT", "(?:second|minute|hour|day|week|month|quarter|year|decade|century|fortnight)");
        macros.put("%SEASON", "(?:spring|summer|autumn|fall|winter)");
        macros.put("%PART", "(?:morning|afternoon|evening|night|lunchtime|midday|noon|overnight)");
        macros.put("%ORD", "(?:first|second|third|fourth|1st|2nd|3rd|4th)");
        macros.put(
                "%MOD",
                "(?:(?:early|late|mid)[- ]|(?:later|earlier) (?=this|last|next|in|that|today|yesterday|tomorrow|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))");
        return macros;
    }

    static String expand(String expression) {
        String expanded = expression;
        for (Map.Entry<String, String> macro : MACROS.entrySet()) {
            expanded = expanded.replace(macro.getKey(), macro.getValue());
        }
        return expanded;
    }

    /** 1 to 12. */
    static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    /** 1 (Monday) to 7. */
    static int weekday(String name) {
        return WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static int digits(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /** The number that figures or words mean: "15", "twenty-four", "a couple of". */
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

    /** 1 for "first", 3 for "3rd". */
    static int ordinal(String word) {
        String clean = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(clean.charAt(0)) ? digits(clean) : ORDINALS.indexOf(clean);
    }

    /** The year of "nineteen ninety-six". */
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

    /** TIMEX3's letter for a unit, {@code T} before those of the clock. */
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

    /** 2 for a fortnight, which counts in weeks; 1 for any other unit. */
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
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "noon", "midday", "lunchtime" -> "T12:00";
            default -> "TNI";
        };
    }
}
