package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;
import readout.text.Token;

/** Calendar dates near a fact. */
final class Dates {
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d|-Q[1-4])?(T.*)?");

    private Dates() {}

    /** The dates in the span, in text order, as ISO days, weeks, months or years. */
    static List<TimeExpression> in(AnnotatedArticle article, Span span) {
        return article.timesIn(span).stream()
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .filter(time -> CALENDAR.matcher(time.value()).matches())
                .toList();
    }

    static Optional<String> first(AnnotatedArticle article, Sentence sentence) {
        return in(article, sentence.span()).stream().map(Dates::value).findFirst();
    }

    /** The first date of the clause that the word heads, else of the sentence. */
    static Optional<String> near(AnnotatedArticle article, Sentence sentence, Token trigger) {
        return in(article, sentence.subtreeSpan(trigger)).stream()
                .map(Dates::value)
                .findFirst()
                .or(() -> first(article, sentence));
    }

    /** The value without its time of day. */
    static String value(TimeExpression time) {
        int clock = time.value().indexOf('T');
        return clock < 0 ? time.value() : time.value().substring(0, clock);
    }
}
