package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

class InputTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @Test
    void theUsersDateIsTakenWhereNoneIsKnown() {
        assertThat(Input.ofText("a.txt", "x")
                        .publishedBy(Optional.of(DAY))
                        .given()
                        .published())
                .contains(Published.stated(Timestamp.of(DAY), PublishedBasis.GIVEN, "given"));
        assertThat(Input.ofText("a.txt", "x")
                        .publishedBy(Optional.empty())
                        .given()
                        .published())
                .isEmpty();
    }

    @Test
    void theUsersDateForAllLeavesTheDateOfASingleInput() {
        Published own = Published.stated(Timestamp.of(DAY.minusDays(9)), PublishedBasis.METADATA, "feed");
        Input input = Input.ofPage("a.html", "x").with(Metadata.NONE.withPublished(Optional.of(own)));
        assertThat(input.publishedBy(Optional.of(DAY)).given().published()).contains(own);
    }

    @Test
    void whatIsToldOfAnInputLeavesItsContent() {
        Input input = Input.ofPage("a.html", "<p>x")
                .at(Optional.of("https://news.example/a"))
                .with(Metadata.NONE.withTitle(Optional.of("Ferry talks")))
                .followedBy(List.of("<p>y"));
        assertThat(input)
                .isEqualTo(new Input(
                        "a.html",
                        Optional.of("https://news.example/a"),
                        Metadata.NONE.withTitle(Optional.of("Ferry talks")),
                        "<p>x",
                        true,
                        List.of("<p>y")));
        assertThat(Input.ofText("a.txt", "x").html()).isFalse();
    }

    @Test
    void pagesAddedLaterDoNotChangeTheInput() {
        List<String> pages = new ArrayList<>(List.of("<p>y"));
        Input input = Input.ofPage("a.html", "<p>x").followedBy(pages);
        pages.add("<p>z");
        assertThat(input.further()).containsExactly("<p>y");
    }
}
