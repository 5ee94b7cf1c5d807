package readout.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.text.Article;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;
import readout.text.Token;

/** Finds expressions of time, sentence by sentence, and resolves them against the day of publication, the tense and the story so far. */
public final class TimeTagger {
    private static final List<TimeRule> RULES = Stream.of(
                    ClockTimes.rules(),
                    Holidays.rules(),
                    CalendarDates.rules(),
                    WeekdayDates.rules(),
                    RelativeDates.rules(),
                    Periods.rules(),
                    Durations.rules(),
                    VagueTimes.rules())
            .flatMap(List::stream)
            .toList();
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern ANY = Pattern.compile(
            "(?i)\\d\\d|(?:day|week|month|quarter|year|decade|centur|hour|minute|second)|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|morning|afternoon|evening|night|noon|spring|summer|autumn|fall|winter|now|current|recent|late|previous|former|past|soon|short|future|tonight|tomorrow|daily|annual|christmas|easter|thanksgiving|labor|good|moment|present|time|nineteen|two thousand|twenty)");

    private final Article article;
    private Optional<String> quarter = Optional.empty();
    private Optional<LocalDate> narrative;

    public TimeTagger(Article article) {
        this.article = article;
        this.narrative = article.published();
    }

    /** The expressions of all sentences, in text order, none overlapping another. */
    public List<TimeExpression> tag(List<Sentence> sentences) {
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (ANY.matcher(article.text())
                    .region(sentence.span().begin(), sentence.span().end())
                    .find()) {
                found.addAll(tag(sentence));
            }
        }
        return found;
    }

    private List<TimeExpression> tag(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        for (TimeRule rule : RULES) {
            Matcher matcher = rule.pattern()
                    .matcher(article.text())
                    .region(sentence.span().begin(), sentence.span().end())
                    .useTransparentBounds(true);
            while (matcher.find()) {
                Span span = trimmed(new Span(matcher.start(), matcher.end()));
                if (found.stream().noneMatch(other -> other.span().overlaps(span)) && !isModal(sentence, span)) {
                    TimeContext context = new TimeContext(
                            article.publishedAt(span.begin()), Tenses.at(sentence, span), quarter, narrative);
                    rule.reader().read(matcher, context).ifPresent(value -> found.add(expression(span, value)));
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        found.forEach(this::remember);
        return found;
    }

    private TimeExpression expression(Span span, TimeValue value) {
        return new TimeExpression(span, span.of(article.text()), value.type(), value.value());
    }

    private void remember(TimeExpression time) {
        boolean named = time.text().contains("quarter") && !time.text().contains("year");
        if (named && QUARTER.matcher(time.value()).matches()) {
            quarter = Optional.of(time.value());
        } else if (time.type() == TimeType.DATE && DAY.matcher(time.value()).matches()) {
            narrative = Optional.of(LocalDate.parse(time.value()));
        }
    }

    private Span trimmed(Span span) {
        int begin = span.begin();
        while (begin < span.end() && Character.isWhitespace(article.text().charAt(begin))) {
            begin++;
        }
        return new Span(begin, span.end());
    }

    /** "May" as a verb, "second" as a numeral, "March" on a capital. */
    private static boolean isModal(Sentence sentence, Span span) {
        for (Token token : sentence.tokens()) {
            if (token.span().equals(span)) {
                return token.isVerb();
            }
        }
        return false;
    }
}
