package readout.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.lexicon.Resource;

/** Day as people write it: "25 Jul 2019", "July 25, 2019" or 2019-07-25. */
public final class WrittenDate {
    private static final List<String> MONTHS = Resource.list("time-words.tsv", "MONTHNAME").stream()
            .map(name -> name.substring(0, 3).toLowerCase(Locale.ROOT))
            .toList();
    private static final Map<String, Integer> MONTH_NUMBERS =
            IntStream.range(0, MONTHS.size()).boxed().collect(Collectors.toMap(MONTHS::get, at -> at + 1));
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";

    /** Form of a written date, with its parser. */
    private record Written(Pattern pattern, Function<MatchResult, Optional<LocalDate>> read) {}

    private static final List<Written> FORMS = List.of(
            new Written(
                    Pattern.compile("(?<![\\w-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])"),
                    iso -> date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))),
            new Written(
                    Pattern.compile(
                            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "[, -]+((?:19|20)\\d\\d)\\b",
                            Pattern.CASE_INSENSITIVE),
                    dayFirst -> date(dayFirst.group(3), month(dayFirst.group(2)).orElse(0), dayFirst.group(1))),
            new Written(
                    Pattern.compile(
                            "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b",
                            Pattern.CASE_INSENSITIVE),
                    monthFirst ->
                            date(monthFirst.group(3), month(monthFirst.group(1)).orElse(0), monthFirst.group(2))));
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

    private WrittenDate() {}

    /** First date written in a text, ISO or in words. */
    public static Optional<LocalDate> in(String text) {
        for (Written form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.find()) {
                return form.read().apply(matcher);
            }
        }
        return Optional.empty();
    }

    /** A day and its position in the line. */
    record Found(int begin, int end, LocalDate day) {}

    /** All days written in a line, in words or in numbers, in order; without a known order, ambiguous numbers are left out. */
    static List<Found> all(String line, DayOrder order) {
        List<Found> found = new ArrayList<>();
        FORMS.forEach(form -> add(found, form.pattern().matcher(line), form.read()));
        add(found, NUMBERS.matcher(line), each -> inNumbers(each, order));
        found.sort(Comparator.comparingInt(Found::begin));
        return found;
    }

    private static void add(List<Found> found, Matcher matcher, Function<MatchResult, Optional<LocalDate>> read) {
        while (matcher.find()) {
            int begin = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(other -> other.begin() < end && begin < other.end())) {
                read.apply(matcher).ifPresent(day -> found.add(new Found(begin, end, day)));
            }
        }
    }

    /** Parses a numeric date: with dots the day comes first; otherwise the known order applies, or the only one that gives a date. */
    private static Optional<LocalDate> inNumbers(MatchResult found, DayOrder order) {
        String year = found.group(4);
        Optional<LocalDate> dayFirst = date(year, Integer.parseInt(found.group(3)), found.group(1));
        Optional<LocalDate> monthFirst = date(year, Integer.parseInt(found.group(1)), found.group(3));
        if (found.group(2).equals(".") || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst;
        }
        if (dayFirst.isEmpty()) {
            return monthFirst;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> Optional.empty();
        };
    }

    /** Number of an English month, by its name or first three letters. */
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
