package readout.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.FixedEvent;
import readout.text.Span;
import readout.text.TimeExpression;

/** Finds clues to the day of publication in an article's time expressions and mentions of known events. */
final class DateClues {
    private static final Pattern WEEKDAY_VALUE = Pattern.compile("XXXX-WXX-(\\d)");
    private static final Pattern YEARLESS_VALUE = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAY_VALUE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern COUNTED_WEEKDAY = Pattern.compile("(?i)\\b(?:last|next|every|each)\\b");
    private static final Pattern WEEKDAY = Pattern.compile(TimeWords.expand("(?i)^(?:%WEEKDAY)\\b"));
    private static final Pattern STEP =
            Pattern.compile("(?i)\\b(last|this|next|earlier this|later this) (week|month|year)\\b");

    private final Article article;
    private final List<Span> sentences;
    private final Directions directions;
    private final List<TimeExpression> times;
    private final List<FixedEvent> events;
    /** Expressions already seen; a repeated one is a single clue. */
    private final Set<String> seen = new HashSet<>();

    private final List<DateClue> clues = new ArrayList<>();

    DateClues(Article article, List<Span> sentences, List<TimeTag> tags, List<FixedEvent> events) {
        this.article = article;
        this.sentences = sentences;
        this.directions = new Directions(article.text(), tags);
        this.times = new TimeTagger(article).tag(sentences, tags);
        this.events = events;
    }

    List<DateClue> find() {
        times.forEach(this::time);
        sentences.forEach(this::events);
        return clues;
    }

    private void time(TimeExpression time) {
        Optional<TimeDirection> direction = directions.at(time.span());
        Matcher weekday = WEEKDAY_VALUE.matcher(time.value());
        Matcher yearless = YEARLESS_VALUE.matcher(time.value());
        Matcher day = DAY_VALUE.matcher(time.value());
        boolean fresh = seen.add(time.value() + direction);
        if (!fresh) {
            return;
        }
        if (weekday.matches() && !COUNTED_WEEKDAY.matcher(time.text()).find()) {
            clues.add(DateClue.weekday(time.text(), Integer.parseInt(weekday.group(1)), direction));
        } else if (yearless.matches()) {
            clues.add(DateClue.yearless(
                    time.text(),
                    Integer.parseInt(yearless.group(1)),
                    Integer.parseInt(yearless.group(2)),
                    weekdayOf(time.text()),
                    direction));
        } else if (day.matches()) {
            clues.add(DateClue.fullDate(time.text(), LocalDate.parse(time.value()), direction));
        }
    }

    private static Optional<Integer> weekdayOf(String text) {
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.find() ? Optional.of(TimeWords.weekday(weekday.group())) : Optional.empty();
    }

    private void events(Span sentence) {
        String text = sentence.of(article.text());
        Map<Pattern, Boolean> series = new HashMap<>();
        for (FixedEvent event : events) {
            boolean told = series.computeIfAbsent(
                    event.series(), words -> words.matcher(text).find());
            Matcher words = event.words().matcher(text);
            if (told && words.find() && seen.add(event.name())) {
                Span span = new Span(sentence.begin() + words.start(), sentence.begin() + words.end());
                clues.add(DateClue.event(event, step(text), directions.at(span)));
            }
        }
    }

    private static Optional<DateClue.Step> step(String sentence) {
        Matcher step = STEP.matcher(sentence);
        if (!step.find()) {
            return Optional.empty();
        }
        String word = step.group(1).toLowerCase(Locale.ROOT);
        int count = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
        return Optional.of(new DateClue.Step(Character.toUpperCase(step.group(2).charAt(0)), count));
    }
}
