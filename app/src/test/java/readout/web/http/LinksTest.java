package readout.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "/d/x,          day=2019-07-29, /d/x?day=2019-07-29",
        "/d/x?kind=all, day=2019-07-29, /d/x?kind=all&day=2019-07-29",
        "/d/x,          '',             /d/x",
    })
    void moreIsAddedAtTheEnd(String address, String query, String whole) {
        assertThat(Links.with(address, query)).isEqualTo(whole);
    }

    @Test
    void wordsAreEncodedSoThatTheyAddNoParameter() {
        assertThat(Links.encoded("a&b=c d/ü")).isEqualTo("a%26b%3Dc+d%2F%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/d/x", "/d/x?then=//y", "/d/x#top"})
    void anAddressWithoutAHostIsHere(String address) {
        assertThat(Links.isHere(address)).isTrue();
    }

    /** Browsers drop tabs and line ends from addresses, so that a tab hides two slashes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d/x",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r/evil.example",
                "javascript:alert(1)"
            })
    void anAddressThatLeadsAwayIsNot(String address) {
        assertThat(Links.isHere(address)).isFalse();
    }
}
