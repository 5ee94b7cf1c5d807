package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

class MetaContentsTest {
    private static MetaContents meta(String head) {
        return new MetaContents(Jsoup.parse("<head>" + head + "</head>"));
    }

    @Test
    void aNameIsFoundInAnyAttributeAndAnyCase() {
        MetaContents meta = meta("<meta property='OG:Title' content='a'><meta name='Author' content='b'>"
                + "<meta itemprop='headline' content='c'><meta http-equiv='Content-Language' content='d'>");
        assertThat(meta.first("og:title")).contains("a");
        assertThat(meta.first("author")).contains("b");
        assertThat(meta.first("headline")).contains("c");
        assertThat(meta.first("content-language")).contains("d");
    }

    @Test
    void theOrderOfTheNamesDecidesAndNotThatOfThePage() {
        MetaContents meta = meta("<meta name=second content=b><meta name=first content=a>");
        assertThat(meta.first("first", "second")).contains("a");
        assertThat(meta.first("third", "second")).contains("b");
        assertThat(meta.first("third")).isEmpty();
        assertThat(meta.first()).isEmpty();
    }

    @Test
    void allContentsOfANameKeepTheirOrderAndBlankOnesAreNone() {
        MetaContents meta = meta("<meta name=author content=' Ada '><meta name=author content=' '><meta name=author>"
                + "<meta name=author content=Ben>");
        assertThat(meta.all("author")).containsExactly("Ada", "Ben");
        assertThat(meta.all("editor")).isEmpty();
    }

    @Test
    void aNameWithoutADateIsPassedOver() {
        MetaContents meta = meta("<meta name=date content=today><meta name=pubdate content=2021-03-04>");
        assertThat(meta.published(List.of("date", "pubdate")))
                .contains(Published.stated(
                        Timestamp.of(LocalDate.of(2021, 3, 4)), PublishedBasis.METADATA, "meta pubdate"));
        assertThat(meta.time("date")).isEmpty();
    }
}
