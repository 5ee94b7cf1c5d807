package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.fact.ArticleRecord;
import readout.lexicon.FixedEvents;
import readout.read.Input;
import readout.read.ReadResult;
import readout.read.SiteRules;
import readout.tag.MadeUp;
import readout.tag.Sentences;
import readout.tag.TaggedArticle;
import readout.tag.Tagger;
import readout.tag.TimeDirection;
import readout.tag.TimeTag;
import readout.text.Article;
import readout.text.PublishedBasis;
import readout.text.Span;

/** The whole flow over a tagger that finds nothing or fixed frames; no model is loaded. */
class PipelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String ENGLISH =
            "The crews and the owners of the line met at the harbour summit on Thursday and parted after six hours of talks.";
    private static final String UNDATED =
            "Last week's harbour summit in Bergen ended without a deal on wages. The crews met the owners again on Tuesday "
                    + "and will see them on Friday.";
    private static final String GERMAN =
            "Die Mannschaften und die Eigner der Linie haben sich am Hafen getroffen und sind nach sechs Stunden ohne ein Papier gegangen.";

    /** A tagger that finds nothing and keeps what it was asked. */
    private static final class Asked implements Tagger {
        private final List<Article> articles = new ArrayList<>();

        @Override
        public TaggedArticle tag(Article article) {
            articles.add(article);
            return new TaggedArticle(article, Sentences.of(article), List.of(), List.of(), List.of(), List.of());
        }
    }

    private static Article read(Pipeline pipeline, Input input) {
        ReadResult reading = pipeline.read(input);
        assertThat(reading).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) reading).article();
    }

    @Test
    void anArticleInAnotherLanguageIsKeptAndNotTagged() {
        Asked tagger = new Asked();
        Pipeline pipeline = new Pipeline(TODAY, List.of(), tagger);
        Article article = read(pipeline, Input.ofText("a.txt", GERMAN));
        assertThat(Pipeline.isUnderstood(article)).isFalse();
        assertThat(pipeline.record(article)).isEqualTo(ArticleRecord.withoutFacts(article));
        assertThat(tagger.articles).isEmpty();
    }

    @Test
    void anEnglishArticleIsTaggedOnce() {
        Asked tagger = new Asked();
        Pipeline pipeline = new Pipeline(TODAY, List.of(), tagger);
        Article article = read(pipeline, Input.ofText("a.txt", ENGLISH));
        ArticleRecord record = pipeline.record(article);
        assertThat(tagger.articles).containsExactly(article);
        assertThat(record.article().text()).isEqualTo(article.text());
        assertThat(record.facts()).isEmpty();
    }

    @Test
    void theSameFramesGiveTheSameRecord() {
        MadeUp article = MadeUp.article(ENGLISH).meeting("met", "held");
        assertThat(article.record()).isEqualTo(article.record());
    }

    @Test
    void anInputThatCannotBeReadSaysWhy() {
        assertThat(new Pipeline(TODAY, List.of(), new Asked()).read(Input.ofText("a.txt", " ")))
                .isEqualTo(new ReadResult.Skipped("a.txt", "holds no article text"));
    }

    @Test
    void anUndatedArticleIsDatedByTheUsersEvents() {
        Pipeline pipeline = new Pipeline(
                TODAY,
                FixedEvents.parse("mine.tsv", List.of("harbour summit\t2021-03-03\t2021-03-05\tHarbour summit")),
                article -> new TaggedArticle(
                        article, Sentences.of(article), List.of(), times(article), List.of(), List.of()));
        Article undated = read(pipeline, Input.ofText("a.txt", UNDATED));
        assertThat(undated.published()).isEmpty();
        Article dated = pipeline.record(undated).article();
        assertThat(dated.publishedBasis()).isEqualTo(PublishedBasis.INFERRED);
        assertThat(dated.published()).contains(LocalDate.of(2021, 3, 10));
    }

    private static List<TimeTag> times(Article article) {
        return List.of(
                time(article, "Last week", TimeDirection.PAST),
                time(article, "Tuesday", TimeDirection.PAST),
                time(article, "Friday", TimeDirection.FUTURE));
    }

    private static TimeTag time(Article article, String words, TimeDirection direction) {
        int begin = article.text().indexOf(words);
        return new TimeTag(new Span(begin, begin + words.length()), direction, 0.99);
    }

    @Test
    void noArticleIsFromTheFutureOfToday() {
        Pipeline pipeline = new Pipeline(TODAY, List.of(), new Asked());
        assertThat(pipeline.read(Input.ofText("a.txt", ENGLISH).publishedBy(Optional.of(TODAY.plusDays(3)))))
                .isInstanceOf(ReadResult.Skipped.class);
        assertThat(read(pipeline, Input.ofText("a.txt", ENGLISH).publishedBy(Optional.of(TODAY.plusDays(1))))
                        .published())
                .contains(TODAY.plusDays(1));
    }

    @Test
    void theUsersRulesForSitesAreFollowed() {
        SiteRules rules = SiteRules.parse("rules.tsv", List.of("*\tpart\t#story"));
        Pipeline pipeline = new Pipeline(TODAY, List.of(), rules);
        Input page = Input.ofPage(
                "a.html",
                "<div id=story><p>" + ENGLISH + "</p></div><div id=other><p>" + ENGLISH.toUpperCase(Locale.ROOT)
                        + "</p></div>");
        assertThat(read(pipeline, page).text()).isEqualTo(ENGLISH);
    }
}
