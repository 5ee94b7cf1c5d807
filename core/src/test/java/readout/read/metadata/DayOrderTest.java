package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {
    private static DayOrder order(String language, String address) {
        return DayOrder.of(Jsoup.parse("<html lang='" + language + "'><p>x", address));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, https://post.example, MONTH_FIRST",
        "en_us, https://post.example.uk, MONTH_FIRST",
        "en-GB, https://post.gov, DAY_FIRST",
        "en-CA, https://post.us, UNKNOWN",
        "de, https://post.us, DAY_FIRST",
        "en, https://post.example.au, DAY_FIRST",
        "'', https://post.example.uk/a, DAY_FIRST",
        "'', https://POST.EXAMPLE.US, MONTH_FIRST",
        "'', https://base.mil, MONTH_FIRST",
        "'', https://post.com, UNKNOWN",
        "'', https://post.ca, UNKNOWN",
        "'', https://post.io, UNKNOWN",
        "'', '', UNKNOWN",
        "'', /a/b, UNKNOWN",
        "'', https://[broken, UNKNOWN"
    })
    void theLanguageWithItsCountryDecidesElseTheAddress(String language, String address, DayOrder order) {
        assertThat(order(language, address)).isEqualTo(order);
    }

    @Test
    void theCanonicalAddressIsAskedBeforeThePagesOwn() {
        String page = "<link rel=canonical href='https://post.example.uk/a'>";
        assertThat(DayOrder.of(Jsoup.parse(page, "https://mirror.example.us/b")))
                .isEqualTo(DayOrder.DAY_FIRST);
    }
}
