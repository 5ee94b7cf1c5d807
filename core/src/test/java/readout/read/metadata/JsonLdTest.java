package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Metadata;
import readout.text.Published;

class JsonLdTest {
    private static Document page(String... scripts) {
        StringBuilder head = new StringBuilder();
        for (String script : scripts) {
            head.append("<script type='application/ld+json'>").append(script).append("</script>");
        }
        return Jsoup.parse("<title>Ferry talks - The Post</title>" + head);
    }

    private static Metadata read(String... scripts) {
        return new JsonLd().read(page(scripts));
    }

    private static Metadata article(String keys) {
        return read("{\"@type\":\"NewsArticle\"," + keys + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "Report", "http://schema.org/Article"
            })
    void anArticleHasOneOfSchemaOrgsTypes(String type) {
        assertThat(read("{\"@type\":\"" + type + "\",\"headline\":\"Ferry talks\"}")
                        .title())
                .contains("Ferry talks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WebPage", "Product", "Organization", "ArticleList", ""})
    void anyOtherTypeIsNoArticle(String type) {
        assertThat(read("{\"@type\":\"" + type + "\",\"headline\":\"Ferry talks\"}"))
                .isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- {\"@type\":\"Article\",\"headline\":\"Talks\"} -->",
                "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Talks\"}\n//]]>",
                "<![CDATA[{\"@type\":\"Article\",\"headline\":\"Talks\"}]]>",
                "{\"@type\":\"Article\",\"headline\":\"Talks\",}",
                "{\"@type\":\"Article\", /* first */ \"headline\":\"Talks\"}",
                "{\"@type\":\"Article\",\"headline\":\"Talks\",\"description\":\"two\nlines\"}",
                "{\"@type\":\"Article\",\"headline\":\"Talks\",\"description\":\"the owners\\' line\"}"
            })
    void scriptsAreForgivenWhatPagesGetWrong(String script) {
        assertThat(read(script).title()).contains("Talks");
    }

    @Test
    void aBrokenScriptLeavesTheOthers() {
        String good = "{\"@type\":\"Article\",\"headline\":\"Talks\"}";
        assertThat(read("{\"@type\": oh", good).title()).contains("Talks");
        assertThat(read("", "[]", "null", "\"text\"", "7")).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"author\":\"By Ada Quay and Ben Mole\" | Ada Quay; Ben Mole",
                "\"author\":[\"Ada Quay\",{\"name\":\"Ben Mole\"}] | Ada Quay; Ben Mole",
                "\"author\":{\"name\":[\"Ada Quay\",\"Ben Mole\"]} | Ada Quay; Ben Mole",
                "\"creator\":\"Ada Quay\" | Ada Quay",
                "\"author\":\"Ada Quay\",\"creator\":\"The desk\" | Ada Quay",
                "\"author\":[\"https://news.example/ada\",\"Ada Quay\"] | Ada Quay"
            })
    void authorsAreNamedInManyForms(String keys, String authors) {
        assertThat(article(keys).authors()).containsExactly(authors.split("; "));
    }

    @Test
    void noNameIsMadeOfWhatIsNone() {
        assertThat(article("\"author\":null").authors()).isEmpty();
        assertThat(article("\"author\":{\"@id\":\"#nobody\"}").authors()).isEmpty();
        assertThat(article("\"author\":[],\"publisher\":{}").outlet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, false", "\"False\", false", "true, true", "\"true\", true", "null, ", "\"\", "})
    void whetherTheTextIsFreeMayBeWrittenAsAWord(String written, @Nullable Boolean free) {
        assertThat(article("\"isAccessibleForFree\":" + written).free()).isEqualTo(Optional.ofNullable(free));
    }

    @Test
    void theDayOfCreationStandsInForThatOfPublication() {
        assertThat(article("\"dateCreated\":\"2021-03-04\"").published().map(Published::date))
                .contains(LocalDate.of(2021, 3, 4));
        assertThat(article("\"dateCreated\":\"2021-03-04\",\"datePublished\":\"2021-03-05\"")
                        .published()
                        .map(Published::date))
                .contains(LocalDate.of(2021, 3, 5));
        assertThat(article("\"datePublished\":\"soon\"").published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"url\":\"https://a.example\",\"mainEntityOfPage\":\"https://b.example\" | https://a.example",
                "\"mainEntityOfPage\":\"https://b.example\" | https://b.example",
                "\"mainEntityOfPage\":{\"@type\":\"WebPage\",\"@id\":\"https://c.example\"} | https://c.example",
                "\"mainEntityOfPage\":true |"
            })
    void theAddressMayStandAtThePage(String keys, @Nullable String address) {
        assertThat(article(keys).url()).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void namesAreFoundInAnotherScript() {
        String organization = "{\"@type\":\"Organization\",\"@id\":\"#post\",\"name\":\"The Harbour Post\"}";
        assertThat(read("{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#post\"}}", organization)
                        .outlet())
                .contains("The Harbour Post");
    }

    @Test
    void nodesDeepInsideOthersAreNotTheArticle() {
        String deep = "{\"@graph\":".repeat(5) + "{\"@type\":\"Article\",\"headline\":\"Talks\"}" + "}".repeat(5);
        assertThat(read(deep)).isEqualTo(Metadata.NONE);
        assertThat(read("{\"@type\":\"WebPage\",\"about\":{\"@type\":\"Article\",\"headline\":\"Talks\"}}"))
                .isEqualTo(Metadata.NONE);
    }

    @Test
    void theDeclaredTextIsThatOfTheArticleOfTheTitle() {
        String other = "{\"@type\":\"Article\",\"headline\":\"Wages\",\"articleBody\":\"Other words.\"}";
        String own = "{\"@type\":\"Article\",\"headline\":\"Ferry talks\",\"articleBody\":\" Own words. \"}";
        assertThat(JsonLd.body(page("[" + other + "," + own + "]"))).contains("Own words.");
        assertThat(JsonLd.body(page(other))).contains("Other words.");
        assertThat(JsonLd.body(page("{\"@type\":\"Article\",\"headline\":\"Ferry talks\"}")))
                .isEmpty();
        assertThat(JsonLd.body(page("{\"@type\":\"Product\",\"articleBody\":\"x\"}")))
                .isEmpty();
    }
}
