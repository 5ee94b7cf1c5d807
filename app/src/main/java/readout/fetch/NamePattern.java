package readout.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.read.metadata.Authors;
import readout.read.metadata.WrittenDate;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * Pattern that reads an article's metadata from its file name: {@code {date} - {author} - {outlet} - *}. A date is read as 2019-07-25, 20190725,
 * 25.7.2019 or in words, or in the {@link DateTimeFormatter} pattern after a colon: <code>{date:MMddyy}</code>.
 */
public final class NamePattern {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::([^}]*))?\\}|\\*");
    private static final Set<String> PARTS = Set.of("date", "outlet", "author", "title");
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "uuuu_MM_dd", "uuuuMMdd", "d.M.uuuu")
            .map(NamePattern::form)
            .toList();
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\!]", Pattern.DOTALL);
    private static final Pattern EXTENSIONS = Pattern.compile("(?:\\.\\p{Alpha}\\w{0,4}){1,2}$");

    private final Pattern names;
    private final List<DateTimeFormatter> dates;
    private final Set<String> told;

    private NamePattern(Pattern names, List<DateTimeFormatter> dates, Set<String> told) {
        this.names = names;
        this.dates = dates;
        this.told = told;
    }

    /** Parses a pattern; an unknown or repeated part is an error that names it. */
    public static NamePattern of(String pattern) {
        Matcher part = PART.matcher(pattern);
        StringBuilder names = new StringBuilder();
        Map<String, String> forms = new HashMap<>();
        int from = 0;
        while (part.find()) {
            names.append(Pattern.quote(pattern.substring(from, part.start())));
            String name = part.group(1);
            if (name != null && (!PARTS.contains(name) || forms.containsKey(name))) {
                throw new IllegalArgumentException(
                        part.group() + ": a part is {date}, {outlet}, {author} or {title}, each once, or *");
            }
            names.append(name == null ? ".*?" : "(?<" + name + ">.+?)");
            if (name != null) {
                forms.put(name, Optional.ofNullable(part.group(2)).orElse(""));
            }
            from = part.end();
        }
        names.append(Pattern.quote(pattern.substring(from)));
        String form = forms.getOrDefault("date", "");
        try {
            return new NamePattern(
                    Pattern.compile(names.toString()),
                    form.isEmpty() ? DATES : List.of(form(form)),
                    Set.copyOf(forms.keySet()));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("{date:" + form + "}: " + unknown.getMessage(), unknown);
        }
    }

    private static DateTimeFormatter form(String form) {
        return DateTimeFormatter.ofPattern(form.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Metadata from the source's name, which takes precedence over known metadata; the known metadata alone where the name doesn't match. */
    public Metadata of(Metadata known, String source) {
        String name =
                EXTENSIONS.matcher(FOLDERS.matcher(source).replaceFirst("")).replaceFirst("");
        Matcher found = names.matcher(name);
        if (!found.matches()) {
            return known;
        }
        Optional<Published> day = part(found, "date")
                .flatMap(this::date)
                .map(date -> Published.stated(Timestamp.of(date), PublishedBasis.GIVEN, "name of the file"));
        return Metadata.NONE
                .withPublished(day)
                .withOutlet(part(found, "outlet"))
                .withTitle(part(found, "title"))
                .withAuthors(part(found, "author").map(Authors::of).orElse(List.of()))
                .or(known);
    }

    private Optional<String> part(Matcher found, String name) {
        return told.contains(name) ? Optional.of(found.group(name).strip()) : Optional.empty();
    }

    private Optional<LocalDate> date(String text) {
        return dates.stream()
                .flatMap(form -> date(text, form).stream())
                .findFirst()
                .or(() -> WrittenDate.in(text));
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
