package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import readout.text.Metadata;

class LinkElementsTest {
    private static Metadata read(String page) {
        return new LinkElements().read(Jsoup.parse(page));
    }

    @Test
    void theCanonicalAddressIsThePagesOwn() {
        assertThat(read("<link rel=alternate href=/amp><link rel=CANONICAL href='/ferries'>")
                        .url())
                .contains("/ferries");
        assertThat(read("<link rel=canonical>").url()).isEmpty();
        assertThat(read("<link rel=canonical href=''>").url()).isEmpty();
    }

    @Test
    void theLanguageIsThatOfTheWholePage() {
        assertThat(read("<html lang='en_GB'><p lang=de>x").language()).contains("en-gb");
        assertThat(read("<html lang=''><p>x").language()).isEmpty();
        assertThat(read("<p lang=de>x")).isEqualTo(Metadata.NONE);
    }
}
