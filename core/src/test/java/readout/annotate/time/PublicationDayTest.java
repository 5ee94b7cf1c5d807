package readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.knowledge.FixedEvents;
import readout.read.Input;
import readout.read.Reading;
import readout.text.Article;
import readout.text.FixedEvent;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.TimeExpression;
import readout.text.Timestamp;

/** Articles without a date, dated by what they speak of, or left without. */
class PublicationDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Pipeline PIPELINE = new Pipeline(TODAY);

    private static Article article(Input input) {
        Reading reading = PIPELINE.read(input);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    private static ArticleRecord record(Pipeline pipeline, Input input) {
        return pipeline.record(article(input));
    }

    private static ArticleRecord record(String text) {
        return record(PIPELINE, Input.ofText("a.txt", text));
    }

    private static Optional<LocalDate> day(ArticleRecord record) {
        return record.article().published();
    }

    @Test
    void takesTheYearFromAWeekdayWithItsDayAndTheDayFromPastWeekdays() {
        ArticleRecord record = record(
                "The negotiators will fly to Shanghai on Monday. The presidents met at the Group of 20 summit in Japan last month and "
                        + "agreed on a truce. On Monday, July 22, the companies met with the president. The minister told reporters on "
                        + "Tuesday that talks would go on. The ministry said on Wednesday that it would comment later.");
        assertThat(day(record)).contains(LocalDate.of(2019, 7, 24));
        Published published = record.article().metadata().published().orElseThrow();
        assertThat(published.basis()).isEqualTo(PublishedBasis.INFERRED);
        assertThat(published.from()).startsWith("inferred from").contains("Monday, July 22");
        assertThat(published.confidence()).isBetween(0.6, 0.99);
        assertThat(record.times())
                .extracting(TimeExpression::value)
                .containsExactly("2019-07-29", "2019-06", "2019-07-22", "2019-07-23", "2019-07-24");
    }

    @Test
    void takesTheWeekFromAKnownEvent() {
        assertThat(day(record(
                        "Last week's NATO summit in Madrid ended without a deal on the base. The two ministers met again on Tuesday and "
                                + "will see each other on Friday.")))
                .contains(LocalDate.of(2022, 7, 6));
    }

    @Test
    void leavesTheDayOpenWhereOnlyTheMonthIsKnown() {
        ArticleRecord record = record(
                "The presidents met at the Group of 20 summit in Japan last month. The ministry said on Wednesday that "
                        + "talks would go on.");
        assertThat(day(record)).isEmpty();
        assertThat(record.article().publishedBasis()).isEqualTo(PublishedBasis.UNKNOWN);
        assertThat(record.times()).extracting(TimeExpression::value).contains("XXXX-WXX-3");
    }

    @Test
    void leavesTheDayOpenWithoutAnythingThatFixesIt() {
        assertThat(
                        day(
                                record(
                                        "The ministry said on Wednesday that it would meet the union on Friday. The union had called a strike on Monday.")))
                .isEmpty();
        assertThat(
                        day(
                                record(
                                        "The treaty of May 5, 1955 ended the occupation. It has never been changed, the ministry said.")))
                .isEmpty();
    }

    @Test
    void takesTheLastChangeAsABound() {
        Input input = Input.ofText("a.txt", "The ministry said on Wednesday that it would meet the union on Friday.")
                .with(Metadata.NONE.withModified(Optional.of(Timestamp.of(LocalDate.of(2021, 3, 4)))));
        assertThat(day(record(PIPELINE, input))).contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void knowsTheEventsThatTheUserAdds() {
        List<FixedEvent> events = FixedEvents.parse(
                "mine.tsv",
                List.of("# my list", "\\bharbour conference\\b\t2021-03-01\t2021-03-02\tharbour conference"));
        String text =
                "The harbour conference broke up last week. The crews said on Tuesday that they would not come back. "
                        + "The owners met on Wednesday.";
        assertThat(day(record(text))).isEmpty();
        assertThat(day(record(new Pipeline(TODAY, events), Input.ofText("a.txt", text))))
                .contains(LocalDate.of(2021, 3, 10));
    }

    @Test
    void takesTheDayOfADatedArticleWithTheSameQuotation() {
        String quotation = "“We shall sit here until there is a paper that both of us can sign,” the mediator said.";
        SharedQuotations shared = new SharedQuotations();
        LocalDate dated = LocalDate.of(2021, 3, 4);
        Input first =
                Input.ofText("a.txt", "The owners met the crews. " + quotation).publishedBy(Optional.of(dated));
        Input second = Input.ofText("b.txt", quotation + " The talks go on at the harbour.");
        Input third = Input.ofText("c.txt", "“We shall see,” the mediator said. The talks go on at the harbour.");
        PIPELINE.record(article(first), shared);
        assertThat(PIPELINE.record(article(second), shared).article().published())
                .contains(dated);
        assertThat(PIPELINE.record(article(third), shared).article().published())
                .isEmpty();
    }

    @Test
    void namesTheLineOfAListThatIsNone() {
        assertThatThrownBy(() -> FixedEvents.parse("mine.tsv", List.of("", "summit\t2021-03-01")))
                .hasMessage("mine.tsv:2: words, first day, last day and name expected, parted by tabs");
        assertThatThrownBy(() -> FixedEvents.parse("mine.tsv", List.of("summit\t2021-03-01\t2021-13-01\tx")))
                .hasMessageStartingWith("mine.tsv:1:");
    }

    @Test
    void everyEventOfOurListIsWellFormed() {
        assertThat(FixedEvents.all()).hasSizeGreaterThan(80).allSatisfy(event -> {
            assertThat(event.end()).isAfterOrEqualTo(event.begin());
            assertThat(event.end()).isBeforeOrEqualTo(event.begin().plusDays(20));
        });
    }
}
