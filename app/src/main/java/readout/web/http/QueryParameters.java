package readout.web.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.dossier.Support;
import readout.fact.Kind;
import readout.fact.SpeakerKind;
import readout.served.Cursor;
import readout.served.Filter;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.served.View;

/** Parses and validates query parameters; refuses an unknown value by name. */
public final class QueryParameters {
    /** The names of the filter parameters, for pages and the API alike. */
    public static final Set<String> FILTERS = Arrays.stream(FilterName.values())
            .map(name -> name.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private enum FilterName {
        KIND,
        SIDE,
        PERSON,
        AUTHORITY,
        ISSUE,
        OUTLET,
        SUPPORT,
        FROM,
        TO,
        WORDS
    }

    private static final int LONGEST = 300;

    private final Context context;

    public QueryParameters(Context context) {
        this.context = context;
    }

    /**
     * Reads query parameters where only the given names are allowed.
     *
     * @throws BadRequest with the name of the first unknown parameter; a misspelt one would otherwise be ignored silently
     */
    public static QueryParameters of(Context context, Set<String> known) {
        List<String> others = context.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            throw new BadRequest(
                    others.get(0),
                    "is no parameter here; there are " + known.stream().sorted().collect(Collectors.joining(", ")));
        }
        return new QueryParameters(context);
    }

    /**
     * The dossier named in the address.
     *
     * @throws NotFound if there is none
     */
    public ServedDossier dossier(ServedDossiers dossiers) {
        String slug = context.pathParam("dossier");
        return dossiers.named(slug).orElseThrow(() -> new NotFound("no dossier is called '" + slug + "' here"));
    }

    /** The dossier as of the parameter {@code day}, or as of today without it. */
    public View view(ServedDossier dossier) {
        return dossier.on(day("day").orElseGet(dossier::today));
    }

    /**
     * A text parameter; empty if it is missing or blank.
     *
     * @throws BadRequest if it is too long or holds control characters
     */
    public Optional<String> text(String name) {
        Optional<String> value =
                Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
        if (value.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new BadRequest(name, "is longer than " + LONGEST + " characters");
        }
        if (value.filter(text -> text.chars().anyMatch(Character::isISOControl)).isPresent()) {
            throw new BadRequest(name, "holds control characters");
        }
        return value;
    }

    /** A day parameter, such as 2019-07-29. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> Parsed.day(name, text));
    }

    /** A month parameter, such as 2019-07. */
    public Optional<YearMonth> month(String name) {
        return text(name).map(text -> {
            if (!text.matches("\\d{4}-(?:0[1-9]|1[0-2])")) {
                throw new BadRequest(name, "is no month as 2019-07");
            }
            return YearMonth.from(Parsed.day(name, text + "-01"));
        });
    }

    /** An enum parameter, in any case. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return text(name).map(text -> Parsed.word(name, text, type));
    }

    /** A whole number parameter from {@code least} to {@code most}; {@code otherwise} if it is missing. */
    public int number(String name, int least, int most, int otherwise) {
        return text(name).map(text -> number(name, text, least, most)).orElse(otherwise);
    }

    private static int number(String name, String text, int least, int most) {
        boolean number = text.matches("\\d{1,9}");
        if (!number || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new BadRequest(name, "is no number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }

    /** The cursor after which a list continues. */
    public Optional<Cursor> cursor() {
        return text("after")
                .map(text -> Cursor.parsed(text).orElseThrow(() -> new BadRequest("after", "is no place in a list")));
    }

    /** The filter for findings. */
    public Filter filter() {
        Set<Kind> kinds = new LinkedHashSet<>();
        for (String kind : context.queryParams("kind")) {
            if (!kind.isBlank()) {
                kinds.add(Parsed.word("kind", kind.strip(), Kind.class));
            }
        }
        return new Filter(
                kinds,
                text("side"),
                text("person"),
                word("authority", SpeakerKind.class),
                text("issue"),
                text("outlet"),
                word("support", Support.class),
                day("from"),
                day("to"),
                text("words"));
    }
}
