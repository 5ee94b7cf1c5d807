package readout.resolve.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Places;
import readout.text.Span;

/** Directions in which time expressions point from the day of publication: as the tagger marks it, otherwise by the words just before. */
final class Directions {
    private static final Pattern BACK = Pattern.compile("(?i)\\b(?:since|ended|ending|as of) (?:the )?$");
    private static final Pattern AHEAD = Pattern.compile("(?i)\\b(?:until|till|by|no later than) (?:the )?$");
    private static final Pattern AMBIGUOUS = Pattern.compile("May|March");
    private static final Pattern BEFORE_MONTH =
            Pattern.compile(TimeWords.expand("(?i)(?:\\b%BEFOREMONTH[- ]|\\b(?:the|a) )$"));
    /** Least probability of a direction that is used. */
    private static final double SURE = 0.9;

    /** Length of the longest match of these patterns, including spaces. */
    private static final int REACH = 20;

    private final String text;
    private final Places<TimeTag> tags;

    Directions(String text, List<TimeTag> tags) {
        this.text = text;
        this.tags = Places.of(tags, TimeTag::span);
    }

    /** Direction of an expression; empty if unknown. */
    Optional<TimeDirection> at(Span span) {
        return tags.overlapping(span).stream()
                .max((one, other) -> Double.compare(one.probability(), other.probability()))
                .filter(tag -> tag.probability() >= SURE)
                .map(TimeTag::direction)
                .or(() -> before(span));
    }

    /** True if the tagger marks a date. */
    boolean isTagged(Span span) {
        return !tags.overlapping(span).isEmpty();
    }

    /** False for a bare "May" or "March" that neither the tagger nor the context makes a month. */
    boolean isDate(Span span) {
        boolean ambiguous =
                AMBIGUOUS.matcher(text).region(span.begin(), span.end()).matches();
        return !ambiguous || isTagged(span) || isPreceded(BEFORE_MONTH, span);
    }

    private Optional<TimeDirection> before(Span span) {
        if (isPreceded(BACK, span)) {
            return Optional.of(TimeDirection.PAST);
        }
        return isPreceded(AHEAD, span) ? Optional.of(TimeDirection.FUTURE) : Optional.empty();
    }

    private boolean isPreceded(Pattern words, Span span) {
        return words.matcher(text)
                .region(Math.max(0, span.begin() - REACH), span.begin())
                .useTransparentBounds(true)
                .find();
    }
}
