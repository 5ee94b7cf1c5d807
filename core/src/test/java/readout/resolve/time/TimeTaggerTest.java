package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Articles;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;
import readout.tag.Sentences;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.Span;
import readout.text.TimeExpression;

class TimeTaggerTest {
    private static List<TimeExpression> times(Article article, TimeTag... tags) {
        return new TimeTagger(article).tag(Sentences.of(article), List.of(tags));
    }

    private static TimeTag tag(Article article, String words, TimeDirection direction) {
        int begin = article.text().indexOf(words);
        return new TimeTag(new Span(begin, begin + words.length()), direction, 0.9);
    }

    /** Each line: a sentence published on Thursday, 25 July 2019, an expression, the tag's direction or none, type and value. */
    @ParameterizedTest
    @CsvFileSource(resources = "/readout/time-examples.csv", numLinesToSkip = 1)
    void readsTheExample(
            String sentence, String expression, @Nullable TimeDirection direction, String type, String value) {
        Article article = Articles.article(sentence);
        List<TimeExpression> times =
                direction == null ? times(article) : times(article, tag(article, expression, direction));
        assertThat(times).as(sentence).anySatisfy(time -> {
            assertThat(time.text()).isEqualTo(expression);
            assertThat(time.type()).hasToString(type);
            assertThat(time.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks may go on, the minister said, and the envoys may fly home.",
                "May said on the radio that she would not go.",
                "The crews will march on the harbour. March they did, and the owners saw them.",
                "The plant employs 1950 people and sold $2000 worth of goods.",
                "The crews want a rise for more than two thousand cooks."
            })
    void findsNoTimeWhereThereIsNone(String sentence) {
        assertThat(times(Articles.article(sentence))).isEmpty();
    }

    @Test
    void takesTheDirectionOfTheTagAndNotOfTheWordsAround() {
        Article article = Articles.article("The talks were to begin on Monday in the capital, the envoy said.");
        assertThat(times(article, tag(article, "Monday", TimeDirection.PAST)))
                .extracting(TimeExpression::value)
                .containsExactly("2019-07-22");
        assertThat(times(article, tag(article, "Monday", TimeDirection.FUTURE)))
                .extracting(TimeExpression::value)
                .containsExactly("2019-07-29");
    }

    @Test
    void aValueSaysWhatItWasReckonedFrom() {
        Article article = Articles.article(
                "The truce of 4 May 2018 broke two days later, in 2018. The envoys meet again next week, for the third round.");
        assertThat(times(article))
                .extracting(TimeExpression::text, TimeExpression::value, TimeExpression::anchor)
                .containsExactly(
                        tuple("4 May 2018", "2018-05-04", Optional.empty()),
                        tuple("two days later", "2018-05-06", Optional.of("2018-05-04")),
                        tuple("2018", "2018", Optional.empty()),
                        tuple("next week", "2019-W31", Optional.of("2019-07-25")));
    }

    @Test
    void leavesOutATagThatNoRuleReads() {
        Article article = Articles.article("The harvest festival will end the talks, the envoy said.");
        assertThat(times(article, tag(article, "The harvest festival", TimeDirection.FUTURE)))
                .isEmpty();
    }

    @Test
    void givesNoYearToADayOfAnUndatedArticle() {
        ReadResult undated = new ArticleReader(LocalDate.of(2026, 1, 1))
                .read(Input.ofText("x", "The envoys met on 3 May in a hotel outside the city, the two sides said."));
        assertThat(undated).isInstanceOf(ReadResult.Read.class);
        Article article = ((ReadResult.Read) undated).article();
        assertThat(article.published()).isEqualTo(Optional.empty());
        assertThat(times(article)).extracting(TimeExpression::value).containsExactly("XXXX-05-03");
    }
}
