package readout.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.fact.Evidence;
import readout.fact.Meeting;
import readout.fact.PartialDate;
import readout.merge.words.Wording;
import readout.text.Article;
import readout.text.Published;
import readout.text.Span;

/** Formats dates, names, numbers and quotes for lines of text. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Optional<LocalDate> published;

    Words(Article article) {
        published = article.published();
    }

    /** Lines about an article: its outlet and place, when it was published and how that is known, and whether it is paywalled or a live blog. */
    static List<String> about(Article article) {
        List<String> facts = new ArrayList<>();
        article.outlet().ifPresent(facts::add);
        article.dateline().ifPresent(dateline -> facts.add(dateline.place()));
        facts.add(article.metadata().published().map(Words::published).orElse("no date of publication"));
        if (article.paywalled()) {
            facts.add("only the beginning: the rest is for subscribers");
        }
        if (!article.entries().isEmpty()) {
            facts.add("live blog of " + article.entries().size() + " entries");
        }
        return facts;
    }

    /** Converts a fraction of 1 into whole per cent. */
    public static int perCent(double share) {
        return (int) Math.round(100 * share);
    }

    /** A number with its noun: "1 block", "2 blocks". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String published(Published published) {
        String sure = published.confidence() < 1
                ? String.format(Locale.ROOT, ", %.0f %% sure", 100 * published.confidence())
                : "";
        return Wording.day(published.date()) + " (" + Wording.label(published.basis()) + sure + ")";
    }

    /** Formats a date value as "29 Jul", "Jun" or "week 31", with the year only if it is not the article's; "past" for PAST_REF, any other value unchanged. */
    String date(String value) {
        return PartialDate.in(value).map(this::date).orElseGet(() -> switch (value) {
            case "PAST_REF" -> "past";
            case "PRESENT_REF" -> "present";
            case "FUTURE_REF" -> "future";
            default -> value;
        });
    }

    /** Formats a date as "29 Jul", "Jun" or "week 31", with the year only if it is not the article's; any other date unchanged. */
    String date(PartialDate date) {
        return date.first().map(first -> date(date, first)).orElseGet(date::toString);
    }

    private String date(PartialDate date, LocalDate first) {
        if (date.isDay()) {
            return isThisYear(first.getYear()) ? DAY.format(first) : LONG_DAY.format(first);
        }
        if (date.isMonth()) {
            return MONTH.format(first) + otherYear(first.getYear());
        }
        if (date.isWeek()) {
            return (date.isWeekend() ? "weekend of week " : "week ")
                    + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                    + otherYear(first.get(IsoFields.WEEK_BASED_YEAR));
        }
        return date.toString();
    }

    private String otherYear(int year) {
        return isThisYear(year) ? "" : " " + year;
    }

    private boolean isThisYear(int year) {
        return published.filter(day -> day.getYear() == year).isPresent();
    }

    /** A meeting's dates: "29–31 Jul". */
    String dates(Meeting meeting) {
        if (meeting.start().isEmpty()) {
            return "";
        }
        String start = date(meeting.start().get());
        if (meeting.end().isEmpty() || meeting.end().equals(meeting.start())) {
            return start;
        }
        String end = date(meeting.end().get());
        String month = end.substring(end.indexOf(' ') + 1);
        return start.endsWith(month)
                ? start.substring(0, start.length() - month.length()).strip() + "–" + end
                : start + " – " + end;
    }

    /** The numbers of the paragraphs that contain the evidence, counted from 1: "[1][4]". */
    static String paragraphs(List<Evidence> evidence) {
        List<Integer> numbers = new ArrayList<>();
        for (Evidence each : evidence) {
            int number = paragraph(each.article(), each.span());
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        StringBuilder text = new StringBuilder();
        numbers.stream()
                .sorted()
                .forEach(number -> text.append('[').append(number).append(']'));
        return text.toString();
    }

    private static int paragraph(Article article, Span span) {
        List<Span> paragraphs = article.paragraphs();
        for (int at = 0; at < paragraphs.size(); at++) {
            if (paragraphs.get(at).overlaps(span)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Converts a name into a slug for addresses and file names: lower-case letters, digits and hyphens. */
    public static String slug(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "dossier" : plain;
    }
}
