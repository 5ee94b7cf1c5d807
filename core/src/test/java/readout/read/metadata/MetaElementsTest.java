package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Metadata;
import readout.text.Published;

class MetaElementsTest {
    private static Metadata read(String head) {
        return new MetaElements().read(Jsoup.parse(head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parsely-pub-date",
                "sailthru.date",
                "citation_publication_date",
                "pubdate",
                "publish_date",
                "date"
            })
    void eachNameOfADateSaysWhereItWasFound(String name) {
        assertThat(read("<meta name='" + name + "' content='2021-03-04'>")
                        .published()
                        .map(Published::from))
                .contains("meta " + name);
    }

    @Test
    void theAddressOfAnAuthorIsNoName() {
        assertThat(read("<meta name=author content='https://news.example/ada'>").authors())
                .isEmpty();
    }

    @Test
    void theNameOfASiteIsTheOutlet() {
        assertThat(read("<meta name=publisher content='Harbour Press'><meta name=application-name content='The Post'>")
                        .outlet())
                .contains("The Post");
    }

    @Test
    void otherNamesSayNothing() {
        assertThat(read("<meta name=description content='Ferry talks'><meta name=updated content=2021-03-04>"))
                .isEqualTo(Metadata.NONE);
    }
}
