package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Span;

class DirectionsTest {
    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    @ParameterizedTest
    @CsvSource({
        "The post is empty since Monday.,        PAST",
        "The year ended Monday.,                 PAST",
        "The talks are put off until Monday.,    FUTURE",
        "They must sign no later than Monday.,   FUTURE",
        "They must sign by the Monday.,          FUTURE",
    })
    void withoutATagTheWordBeforeTellsIt(String text, TimeDirection direction) {
        assertThat(new Directions(text, List.of()).at(span(text, "Monday"))).contains(direction);
    }

    @Test
    void otherWordsTellNothing() {
        String text = "They signed it on Monday.";
        assertThat(new Directions(text, List.of()).at(span(text, "Monday"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.95, PAST", "0.9, PAST", "0.89, FUTURE"})
    void aTagGoesBeforeTheWordsWhereItIsSure(double probability, TimeDirection direction) {
        String text = "The talks are put off until Monday.";
        TimeTag tag = new TimeTag(span(text, "Monday"), TimeDirection.PAST, probability);
        assertThat(new Directions(text, List.of(tag)).at(tag.span())).contains(direction);
    }

    @Test
    void ofTwoTagsTheLikelierCounts() {
        String text = "They met on Monday.";
        Span span = span(text, "Monday");
        assertThat(new Directions(
                                text,
                                List.of(
                                        new TimeTag(span, TimeDirection.PAST, 0.91),
                                        new TimeTag(span, TimeDirection.FUTURE, 0.97)))
                        .at(span))
                .contains(TimeDirection.FUTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They met in May.", "They met early May.", "It is open until May.", "The May talks failed."})
    void mayIsAMonthAfterSomeWords(String text) {
        assertThat(new Directions(text, List.of()).isDate(span(text, "May"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Then May left.", "May they sail!", "Mrs May said so."})
    void elsewhereItIsNoneUnlessTagged(String text) {
        Span may = span(text, "May");
        assertThat(new Directions(text, List.of()).isDate(may)).isFalse();
        assertThat(new Directions(text, List.of(new TimeTag(may, TimeDirection.PAST, 0.4))).isDate(may))
                .isTrue();
    }
}
