package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Metadata;
import readout.text.Published;

class PrintedMetadataTest {
    private static Metadata read(String body) {
        return new PrintedMetadata().read(Jsoup.parse("<title>Ferry talks | Post</title>" + body));
    }

    @Test
    void theHeadlineIsTheOneThatTheTitleRepeats() {
        assertThat(read("<h1>The Post</h1><h1>Ferry talks</h1>").title()).contains("Ferry talks");
        assertThat(read("<h1>Boats and wages</h1>").title()).contains("Boats and wages");
        assertThat(read("<h1>One</h1><h1>Two</h1>").title()).as("neither").contains("Ferry talks | Post");
        assertThat(read("<footer><h1>Ferry talks</h1></footer>").title()).contains("Ferry talks | Post");
    }

    @Test
    void theDayStandsNearTheHeadline() {
        String day = "<p>4 March 2021</p>";
        assertThat(read("<h1>Ferry talks</h1>" + "<i>x</i>".repeat(50) + day)
                        .published()
                        .map(Published::date))
                .contains(LocalDate.of(2021, 3, 4));
        assertThat(read("<section><h1>Ferry talks</h1></section>" + "<p>x</p>".repeat(70) + day)
                        .published())
                .as("seventy elements below")
                .isEmpty();
        assertThat(read("<p>4 March 2021</p>").published())
                .as("without a headline")
                .isEmpty();
        assertThat(read("<h1>Ferry talks</h1><aside>" + day + "</aside>").published())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Quay | Ada Quay",
                "Ada Quay and Ben Mole | Ada Quay; Ben Mole",
                "Ada van der Quay | Ada van der Quay",
                "4 March 2021 by Ada Quay | Ada Quay"
            })
    void aBylineNamesItsAuthors(String byline, String authors) {
        assertThat(read("<p class=byline>" + byline + "</p>").authors()).containsExactly(authors.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff", "By the desk", "4 March 2021", ""})
    void aBylineWithoutANameNamesNobody(String byline) {
        assertThat(read("<p class=byline>" + byline + "</p>").authors()).isEmpty();
    }

    @Test
    void theFirstBylineWithNamesIsTaken() {
        assertThat(read("<p class=byline>Staff</p><a rel=author>Ada Quay</a><p class=author>Ben Mole</p>")
                        .authors())
                .containsExactly("Ada Quay");
    }

    @Test
    void theAuthorOfACommentIsNotTheArticles() {
        assertThat(read("<div class=comments><p class=author>Ada Quay</p></div>")
                        .authors())
                .isEmpty();
        assertThat(read("<p class=author>Ada Quay " + "has written about boats ".repeat(6) + "</p>")
                        .authors())
                .as("a note about her")
                .isEmpty();
    }
}
