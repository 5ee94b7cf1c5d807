package readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.lexicon.FixedEvents;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;
import readout.tag.Sentences;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.FixedEvent;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.Timestamp;

/** Articles without a date, dated by what they speak of, or left without. */
class PublicationDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final ArticleReader READER = new ArticleReader(TODAY);
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”");

    private static Article article(Input input) {
        ReadResult reading = READER.read(input);
        assertThat(reading).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) reading).article();
    }

    private static Article article(String text) {
        return article(Input.ofText("a.txt", text));
    }

    /** A tag at the first occurrence of the words. */
    private static TimeTag tag(Article article, TimeDirection direction, String words) {
        int begin = article.text().indexOf(words);
        return new TimeTag(new Span(begin, begin + words.length()), direction, 0.9);
    }

    /** Tags at these words, past or to come. */
    private static List<TimeTag> tags(Article article, List<String> past, List<String> future) {
        return Stream.concat(
                        past.stream().map(words -> tag(article, TimeDirection.PAST, words)),
                        future.stream().map(words -> tag(article, TimeDirection.FUTURE, words)))
                .toList();
    }

    private static List<Span> quotations(Article article) {
        return QUOTATION
                .matcher(article.text())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static Optional<Published> published(
            List<FixedEvent> events, Article article, List<String> past, List<String> future) {
        return new PublicationDay(
                        Stream.concat(events.stream(), FixedEvents.all().stream())
                                .toList(),
                        TODAY)
                .of(
                        article,
                        Sentences.of(article),
                        tags(article, past, future),
                        quotations(article),
                        new SharedQuotations());
    }

    private static Optional<LocalDate> day(Article article, List<String> past, List<String> future) {
        return published(List.of(), article, past, future).map(Published::date);
    }

    @Test
    void takesTheYearFromAWeekdayWithItsDayAndTheDayFromPastWeekdays() {
        Article article = article(
                "The negotiators will fly to Shanghai on Monday. The presidents met at the Group of 20 summit in Japan last month and "
                        + "agreed on a truce. On Monday, July 22, the companies met with the president. The minister told reporters on "
                        + "Tuesday that talks would go on. The ministry said on Wednesday that it would comment later.");
        List<String> past = List.of("last month", "Monday, July 22", "Tuesday", "Wednesday");
        Published published =
                published(List.of(), article, past, List.of("Monday")).orElseThrow();
        assertThat(published.date()).isEqualTo(LocalDate.of(2019, 7, 24));
        assertThat(published.basis()).isEqualTo(PublishedBasis.INFERRED);
        assertThat(published.from()).startsWith("inferred from").contains("Monday, July 22");
        assertThat(published.confidence()).isBetween(0.6, 0.99);
        Article dated = article.published(published);
        assertThat(new TimeTagger(dated).tag(Sentences.of(dated), tags(dated, past, List.of("Monday"))))
                .extracting(TimeExpression::value)
                .containsExactly("2019-07-29", "2019-06", "2019-07-22", "2019-07-23", "2019-07-24");
    }

    @Test
    void takesTheWeekFromAKnownEvent() {
        Article article = article(
                "Last week's NATO summit in Madrid ended without a deal on the base. The two ministers met again on Tuesday and "
                        + "will see each other on Friday.");
        assertThat(day(article, List.of("Last week", "Tuesday"), List.of("Friday")))
                .contains(LocalDate.of(2022, 7, 6));
    }

    @Test
    void leavesTheDayOpenWhereOnlyTheMonthIsKnown() {
        Article article = article(
                "The presidents met at the Group of 20 summit in Japan last month. The ministry said on Wednesday that "
                        + "talks would go on.");
        assertThat(day(article, List.of("last month", "Wednesday"), List.of())).isEmpty();
        assertThat(new TimeTagger(article).tag(Sentences.of(article), List.of()))
                .extracting(TimeExpression::value)
                .contains("XXXX-WXX-3");
    }

    @Test
    void leavesTheDayOpenWithoutAnythingThatFixesIt() {
        Article strike = article(
                "The ministry said on Wednesday that it would meet the union on Friday. The union had called a strike on Monday.");
        assertThat(day(strike, List.of("Wednesday", "Monday"), List.of("Friday")))
                .isEmpty();
        Article treaty = article(
                "The treaty of May 5, 1955 ended the occupation. It has never been changed, the ministry said.");
        assertThat(day(treaty, List.of("May 5, 1955"), List.of())).isEmpty();
    }

    @Test
    void takesTheLastChangeAsABound() {
        Article article =
                article(Input.ofText("a.txt", "The ministry said on Wednesday that it would meet the union on Friday.")
                        .with(Metadata.NONE.withModified(Optional.of(Timestamp.of(LocalDate.of(2021, 3, 4))))));
        assertThat(day(article, List.of("Wednesday"), List.of("Friday"))).contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void takesADayOfThePresentForThatOfPublication() {
        Article article =
                article("The ministry, which gave out its plan on 4 March 2021, wants a truce. The union does not.");
        TimeTag present = tag(article, TimeDirection.PRESENT, "4 March 2021");
        Input changed = Input.ofText("a.txt", article.text())
                .with(Metadata.NONE.withModified(Optional.of(Timestamp.of(LocalDate.of(2021, 3, 5)))));
        assertThat(new PublicationDay(List.of(), TODAY)
                        .of(
                                article(changed),
                                Sentences.of(article),
                                List.of(present),
                                List.of(),
                                new SharedQuotations())
                        .map(Published::date))
                .contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void knowsTheEventsThatTheUserAdds() {
        List<FixedEvent> events = FixedEvents.parse(
                "mine.tsv",
                List.of("# my list", "\\bharbour conference\\b\t2021-03-01\t2021-03-02\tharbour conference"));
        Article article = article(
                "The harbour conference broke up last week. The crews said on Tuesday that they would not come back. "
                        + "The owners met on Wednesday.");
        List<String> past = List.of("last week", "Tuesday", "Wednesday");
        assertThat(day(article, past, List.of())).isEmpty();
        assertThat(published(events, article, past, List.of()).map(Published::date))
                .contains(LocalDate.of(2021, 3, 10));
    }

    @Test
    void takesTheDayOfADatedArticleWithTheSameQuotation() {
        String quotation = "“We shall sit here until there is a paper that both of us can sign,” the mediator said.";
        SharedQuotations shared = new SharedQuotations();
        LocalDate dated = LocalDate.of(2021, 3, 4);
        Article first = article(
                Input.ofText("a.txt", "The owners met the crews. " + quotation).publishedBy(Optional.of(dated)));
        shared.remember(first, quotations(first));
        PublicationDay days = new PublicationDay(List.of(), TODAY);
        Article second = article(quotation + " The talks go on at the harbour.");
        assertThat(days.of(second, Sentences.of(second), List.of(), quotations(second), shared)
                        .map(Published::date))
                .contains(dated);
        Article third = article("“We shall see,” the mediator said. The talks go on at the harbour.");
        assertThat(days.of(third, Sentences.of(third), List.of(), quotations(third), shared))
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
