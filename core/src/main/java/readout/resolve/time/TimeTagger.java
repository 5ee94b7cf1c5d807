package readout.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;

/**
 * Finds time expressions, sentence by sentence, and resolves them by the day of publication, the direction from the tagger and the
 * narrative so far.
 */
public final class TimeTagger {
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    /** Pattern of "the nine months", after which "a year earlier" refers to the year, not to a quarter of it. */
    private static final Pattern MONTHS_OF_YEAR =
            Pattern.compile("(?i)(?:the |the first |the latest |first )?(?:six|nine) months");

    private final Article article;
    private Optional<String> quarter = Optional.empty();
    private Narrative narrative;

    public TimeTagger(Article article) {
        this.article = article;
        this.narrative = Narrative.from(article.published());
    }

    /** Time expressions of all sentences, in text order and without overlaps. */
    public List<TimeExpression> tag(List<Span> sentences, List<TimeTag> tags) {
        Directions directions = new Directions(article.text(), tags);
        List<TimeExpression> found = new ArrayList<>();
        sentences.forEach(sentence -> found.addAll(tag(sentence, directions)));
        return found;
    }

    private List<TimeExpression> tag(Span sentence, Directions directions) {
        List<TimeExpression> expressions = new ArrayList<>();
        for (Found each : find(sentence, directions)) {
            TimeContext context = context(each.span(), directions);
            TimeValue value = each.rule().read(each.words(), context).orElse(each.value());
            TimeExpression expression = new TimeExpression(
                    each.span(),
                    each.span().of(article.text()),
                    value.type(),
                    value.value(),
                    anchor(each, value, context));
            expressions.add(expression);
            remember(expression);
        }
        return expressions;
    }

    /** Anchor of a value: the time without which the value would be different. */
    private static Optional<String> anchor(Found found, TimeValue value, TimeContext context) {
        Predicate<TimeContext> isOther =
                changed -> !found.rule().read(found.words(), changed).equals(Optional.of(value));
        if (isOther.test(context.withoutPublished())) {
            return context.published().map(LocalDate::toString);
        }
        Narrative told = context.narrative();
        return Stream.of(told.day(), told.month(), told.year())
                .flatMap(Optional::stream)
                .filter(each -> isOther.test(context.with(told.without(each))))
                .map(String::valueOf)
                .findFirst()
                .or(() -> context.quarter().filter(quarter -> isOther.test(context.withoutQuarter())));
    }

    /** Match of a rule, with its value before the expressions earlier in the sentence are read. */
    private record Found(Span span, TimeRule rule, MatchResult words, TimeValue value) {}

    /** Matches in a sentence, in text order; of two that overlap, the one whose rule takes precedence. */
    private List<Found> find(Span sentence, Directions directions) {
        List<Found> found = new ArrayList<>();
        List<TimeRule> rules = TimeFamily.rulesFor(article.text(), sentence.begin(), sentence.end())
                .toList();
        int[] starts = rules.isEmpty() ? new int[0] : starts(sentence);
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(article.text()).useTransparentBounds(true);
            int end = sentence.begin();
            for (int start : starts) {
                if (start >= end && matcher.region(start, sentence.end()).lookingAt()) {
                    end = matcher.end();
                    add(rule, matcher.toMatchResult(), directions, found);
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private void add(TimeRule rule, MatchResult words, Directions directions, List<Found> found) {
        Span span = new Span(words.start(), words.end());
        if (found.stream().noneMatch(other -> other.span().overlaps(span)) && directions.isDate(span)) {
            rule.read(words, context(span, directions))
                    .ifPresent(value -> found.add(new Found(span, rule, words, value)));
        }
    }

    private TimeContext context(Span span, Directions directions) {
        return new TimeContext(
                article.publishedAt(span.begin()), directions.isTagged(span), directions.at(span), quarter, narrative);
    }

    /** Starts of words and numbers, the only places where expressions begin. */
    private int[] starts(Span span) {
        return IntStream.range(span.begin(), span.end()).filter(this::isStart).toArray();
    }

    private boolean isStart(int at) {
        char here = article.text().charAt(at);
        boolean inside = at > 0 && Character.isLetterOrDigit(article.text().charAt(at - 1));
        return !inside && (Character.isLetterOrDigit(here) || here == '\'' || here == '’');
    }

    /** True for the quarter that figures are reported for, false for one that they are compared with. */
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
        }
        if (time.type() == TimeType.DATE || time.type() == TimeType.TIME) {
            narrative = narrative.after(time.value());
        }
    }
}
