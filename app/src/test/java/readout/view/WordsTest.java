package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.ArticleRecord;
import readout.fact.Evidence;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;
import readout.text.Article;
import readout.text.Span;

class WordsTest {
    /** Published on 6 July 2015. */
    private static final ArticleRecord RECORD = RecordByHand.of(0.9);

    private final Words words = new Words(RECORD.article());

    @ParameterizedTest
    @CsvSource({
        "2015-07-10,  10 Jul",
        "2014-07-10,  10 Jul 2014",
        "2015-06,     Jun",
        "2014-06,     Jun 2014",
        "2015-W28,    week 28",
        "2014-W08,    week 8 2014",
        "2015-W28-WE, weekend of week 28",
        "2015-Q3,     2015-Q3",
        "2014,        2014",
        "PAST_REF,    past",
        "XXXX-05-03,  XXXX-05-03",
    })
    void aDateHasItsYearOnlyWhereItIsNotTheArticles(String value, String date) {
        assertThat(words.date(value)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-10, '',         10 Jul",
        "2015-07-10, 2015-07-10, 10 Jul",
        "2015-07-10, 2015-07-12, 10–12 Jul",
        "2015-07-30, 2015-08-02, 30 Jul – 2 Aug",
        "2014-07-10, 2014-07-12, 10–12 Jul 2014",
        "2014-12-30, 2015-01-02, 30 Dec 2014 – 2 Jan",
        "'',         2015-07-10, ''",
    })
    void theDaysOfAMeetingShareTheirMonth(String start, String end, String dates) {
        assertThat(words.dates(meeting(start, end))).isEqualTo(dates);
    }

    private static Meeting meeting(String start, String end) {
        return new Meeting(
                "talks",
                List.of(),
                List.of(),
                Optional.empty(),
                PartialDate.in(start),
                PartialDate.in(end),
                MeetingForm.UNKNOWN,
                MeetingStatus.HELD);
    }

    @Test
    void paragraphsAreNumberedFromOneInOrderEachOnce() {
        Article article = article("One here.\n\nTwo here.\n\nThree here.");
        assertThat(Words.paragraphs(
                        List.of(evidence(article, "Three"), evidence(article, "One"), evidence(article, "here"))))
                .isEqualTo("[1][3]");
        assertThat(Words.paragraphs(List.of())).isEmpty();
    }

    private static Evidence evidence(Article article, String quoted) {
        int begin = article.text().indexOf(quoted);
        return new Evidence(article, new Span(begin, begin + quoted.length()));
    }

    private static Article article(String text) {
        return new Article(
                "0".repeat(32),
                "test",
                Optional.empty(),
                RECORD.article().metadata(),
                Optional.empty(),
                Optional.empty(),
                "en",
                true,
                text,
                "by hand",
                List.of(),
                List.of());
    }

    @Test
    void whatIsToldAboutAnArticleSaysWhereItIsCutOff() {
        assertThat(Words.about(article("One.")))
                .containsExactly("6 Jul 2015 (given)", "only the beginning: the rest is for subscribers");
    }

    @ParameterizedTest
    @CsvSource({
        "Herring & tolls 2019, herring-tolls-2019",
        "' -Trade- ',          trade",
        "'…',                  dossier",
        "ÄÖ,                   dossier",
    })
    void aSlugHasSmallLettersDigitsAndHyphens(String name, String slug) {
        assertThat(Words.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 blocks", "1, 1 block", "2, 2 blocks"})
    void oneIsNoPlural(int number, String words) {
        assertThat(Words.count(number, "block")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.994, 99", "0.995, 100", "0, 0"})
    void sharesAreRounded(double share, int perCent) {
        assertThat(Words.perCent(share)).isEqualTo(perCent);
    }
}
