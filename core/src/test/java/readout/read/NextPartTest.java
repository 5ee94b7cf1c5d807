package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPartTest {
    private static final String HOST = "https://news.example";

    /** An address, the link on its page, and the address that this means. */
    @ParameterizedTest
    @CsvSource({
        "/ferries/2, /ferries/3",
        "/ferries, /ferries?page=2",
        "/ferries?p=2, /ferries?p=3",
        "/ferries/page/9, /ferries/page/10",
        "/ferries.html, /ferries-2.html",
        "/ferries_2.html, /ferries_3.html",
        "/ferries/, /ferries/2/",
        "/ferries#top, /ferries/2",
        "/ferries/index.html, /ferries/2",
    })
    void theNextNumberOfTheSameAddressGoesOn(String here, String next) {
        String page = "<a rel='next' href='" + next + "'>next</a>";
        assertThat(NextPart.of(page, HOST + here)).contains(HOST + next);
    }

    @ParameterizedTest
    @CsvSource({
        "/ferries/2, /ferries/4", // one is left out
        "/ferries/2, /ferries/1", // the part before
        "/ferries/2, /ferries/2", // the same
        "/ferries, /wages/2", // another story
        "/ferries, /ferries-strike", // no number
        "/ferries, /ferries?page=2021", // no number of a part
        "/ferries, mailto:desk@news.example",
        "/ferries, http://[broken/ferries/2",
    })
    void anyOtherAddressIsAnotherStory(String here, String link) {
        String page = "<a rel='next' href='" + link + "'>next</a>";
        assertThat(NextPart.of(page, HOST + here)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Next", "»  Next page »", "Continue to page 2", "Page 2", "part 2", "go to page 2"})
    void aLinkSaysThatItGoesOn(String label) {
        assertThat(NextPart.of("<a href='/ferries/2'>" + label + "</a>", HOST + "/ferries"))
                .contains(HOST + "/ferries/2");
    }

    @ParameterizedTest
    @CsvSource({"Next week’s boats", "2", "The second part", "''"})
    void aLinkWithOtherWordsSaysNothing(String label) {
        assertThat(NextPart.of("<a href='/ferries/2'>" + label + "</a>", HOST + "/ferries"))
                .isEmpty();
    }

    @Test
    void theFirstLinkThatFitsIsTaken() {
        String page =
                "<a rel='next' href='/wages'>next</a><a href='ferries/2'>Page 2</a><a href='/ferries/2?x'>Next</a>";
        assertThat(NextPart.of(page, HOST + "/ferries")).contains(HOST + "/ferries/2");
    }

    @Test
    void aPageWithoutAnAddressHasNoNextPart() {
        assertThat(NextPart.of("<a rel='next' href='/ferries/2'>next</a>", "")).isEmpty();
        assertThat(NextPart.of("<a rel='next' href='/ferries/2'>next</a>", "not an address"))
                .isEmpty();
    }
}
