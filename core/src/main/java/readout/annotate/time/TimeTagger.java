package readout.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.text.Article;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;
import readout.text.Token;

/** Finds expressions of time, sentence by sentence, and resolves them against the day of publication, the tense and the story so far. */
public final class TimeTagger {
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    /** "The nine months": after them "a year earlier" is the year, no quarter of it. */
    private static final Pattern MONTHS_OF_YEAR =
            Pattern.compile("(?i)(?:the |the first |the latest |first )?(?:six|nine) months");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
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
        sentences.forEach(sentence -> found.addAll(tag(sentence)));
        return found;
    }

    private List<TimeExpression> tag(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        Span whole = sentence.span();
        List<TimeRule> rules =
                TimeFamily.rulesFor(article.text(), whole.begin(), whole.end()).toList();
        int[] starts = rules.isEmpty() ? new int[0] : starts(whole);
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(article.text()).useTransparentBounds(true);
            int end = whole.begin();
            for (int start : starts) {
                if (start >= end && matcher.region(start, whole.end()).lookingAt()) {
                    end = matcher.end();
                    read(sentence, rule, matcher, found);
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        found.forEach(this::remember);
        return found;
    }

    /** Where a word or a number begins: expressions begin nowhere else. */
    private int[] starts(Span span) {
        return IntStream.range(span.begin(), span.end()).filter(this::isStart).toArray();
    }

    private boolean isStart(int at) {
        char here = article.text().charAt(at);
        boolean inside = at > 0 && Character.isLetterOrDigit(article.text().charAt(at - 1));
        return !inside && (Character.isLetterOrDigit(here) || here == '\'' || here == '’');
    }

    private void read(Sentence sentence, TimeRule rule, Matcher matcher, List<TimeExpression> found) {
        Span span = new Span(matcher.start(), matcher.end());
        if (found.stream().noneMatch(other -> other.span().overlaps(span)) && !isModal(sentence, span)) {
            TimeContext context = new TimeContext(
                    article.publishedAt(span.begin()),
                    Tenses.at(sentence, span),
                    quarterBefore(span, found),
                    narrative);
            rule.reader().read(matcher, context).ifPresent(value -> found.add(expression(span, value)));
        }
    }

    private TimeExpression expression(Span span, TimeValue value) {
        return new TimeExpression(span, span.of(article.text()), value.type(), value.value());
    }

    private Optional<String> quarterBefore(Span span, List<TimeExpression> found) {
        return found.stream()
                .filter(time -> time.span().end() <= span.begin() && isReported(time))
                .max(Comparator.comparing(TimeExpression::span))
                .map(TimeExpression::value)
                .or(() -> quarter);
    }

    /** The quarter that figures are given for, not one that they are compared with. */
    private static boolean isReported(TimeExpression time) {
        return time.text().contains("quarter")
                && !time.text().contains("year")
                && QUARTER.matcher(time.value()).matches();
    }

    private void remember(TimeExpression time) {
        if (isReported(time)) {
            quarter = Optional.of(time.value());
        } else if (MONTHS_OF_YEAR.matcher(time.text()).matches()) {
            quarter = Optional.empty();
        } else if (time.type() == TimeType.DATE && DAY.matcher(time.value()).matches()) {
            narrative = Optional.of(LocalDate.parse(time.value()));
        }
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
