package readout.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.tag.Sentences;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.Timestamp;

/** A text published on some day, and what its expressions of time mean. */
final class Dated {
    private static final double SURE = 0.99;

    private final Article article;
    private final List<TimeTag> tags = new ArrayList<>();

    private Dated(String text, Optional<LocalDate> day) {
        Optional<Published> published =
                day.map(date -> Published.stated(Timestamp.of(date), PublishedBasis.GIVEN, "the test"));
        article = new Article(
                "0".repeat(32),
                "test",
                Optional.empty(),
                Metadata.NONE.withPublished(published),
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                "by hand",
                List.of(),
                List.of());
    }

    static Dated on(String day, String text) {
        return new Dated(text, Optional.of(LocalDate.parse(day)));
    }

    static Dated undated(String text) {
        return new Dated(text, Optional.empty());
    }

    /** The tagger marks the words as a date in this direction. */
    Dated tag(TimeDirection direction, String words) {
        int begin = article.text().indexOf(words);
        if (begin < 0) {
            throw new AssertionError("not in the text: " + words);
        }
        tags.add(new TimeTag(new Span(begin, begin + words.length()), direction, SURE));
        return this;
    }

    List<TimeExpression> times() {
        return new TimeTagger(article).tag(Sentences.of(article), tags);
    }

    /** Each expression with what it means, as "Monday = 2019-07-29". */
    List<String> values() {
        return times().stream().map(time -> time.text() + " = " + time.value()).toList();
    }
}
