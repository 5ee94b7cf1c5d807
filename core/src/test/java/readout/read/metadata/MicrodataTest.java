package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import readout.text.Metadata;
import readout.text.Published;

class MicrodataTest {
    private static Metadata read(String body) {
        return new Microdata().read(Jsoup.parse(body));
    }

    private static Metadata article(String properties) {
        return read("<div itemscope itemtype='https://schema.org/NewsArticle'>" + properties + "</div>");
    }

    @Test
    void theFirstItemOfATypeOfArticleIsTheArticle() {
        String first = "<div itemscope itemtype='http://schema.org/BlogPosting'><b itemprop=headline>One</b></div>";
        String second = "<div itemscope itemtype='http://schema.org/Article'><b itemprop=headline>Two</b></div>";
        assertThat(read(first + second).title()).contains("One");
        assertThat(read("<div itemscope itemtype='http://schema.org/Product'><b itemprop=name>Boat</b></div>"))
                .isEqualTo(Metadata.NONE);
    }

    @Test
    void propertiesOfItemsInsideBelongToThem() {
        Metadata metadata = article("<div itemprop=author itemscope><b itemprop=name>Ada Quay</b>"
                + "<time itemprop=datePublished datetime=2020-01-01>then</time></div>"
                + "<div itemscope><b itemprop=headline>Another story</b></div>"
                + "<time itemprop=datePublished datetime=2021-03-04>now</time>");
        assertThat(metadata.authors()).containsExactly("Ada Quay");
        assertThat(metadata.title()).isEmpty();
        assertThat(metadata.published().map(Published::date)).contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void severalAuthorsAreNamedInOrder() {
        assertThat(article("<b itemprop=author>By Ada Quay</b><b itemprop='author creator'>Ben Mole</b>")
                        .authors())
                .containsExactly("Ada Quay", "Ben Mole");
    }

    @Test
    void aValueStandsInTheAttributeElseInTheText() {
        assertThat(article("<meta itemprop=headline content='One'>").title()).contains("One");
        assertThat(article("<a itemprop=headline href='/a'>One</a>").title()).contains("One");
        assertThat(article("<link itemprop=url href='https://news.example/a'>").url())
                .contains("https://news.example/a");
    }

    @Test
    void namesOfPropertiesAreWholeWords() {
        assertThat(article("<b itemprop=alternativeHeadline>One</b>").title()).isEmpty();
        assertThat(article("<b itemprop='Headline other'>One</b>").title()).contains("One");
    }

    @Test
    void aDateThatIsNoneIsLeftOut() {
        assertThat(article("<b itemprop=datePublished>yesterday</b>").published())
                .isEmpty();
    }
}
