package readout.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Span;
import readout.web.http.Links;
import readout.web.page.part.Marked;
import readout.web.page.part.TextFragment;
import readout.web.routes.Visits;

class PagePartsTest {
    @Test
    void aShortQuoteIsWholeInItsAddressAndALongOneItsEnds() {
        assertThat(TextFragment.of(Optional.of("https://news.example/a?b=1#top"), "Talks - at last - go on"))
                .contains("https://news.example/a?b=1#:~:text=Talks%20%2D%20at%20last%20%2D%20go%20on");
        assertThat(TextFragment.of(
                        Optional.of("https://news.example/a"),
                        "one two three four five six seven eight nine ten eleven"))
                .contains("https://news.example/a#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "by hand", ""})
    void whatIsNoAddressOfTheWebIsNoLink(String address) {
        assertThat(TextFragment.of(Optional.of(address), "words")).isEmpty();
    }

    @Test
    void marksThatOverlapAreCutAndLoseNothing() {
        String text = "Ann met Bob in Oslo on Monday.";
        List<Marked.Mark> marks = List.of(
                new Marked.Mark(new Span(0, 19), "meeting", "m1"),
                new Marked.Mark(new Span(8, 30), "statement", "s1"),
                new Marked.Mark(new Span(8, 11), "role", "r1"));
        List<Marked.Piece> pieces = Marked.pieces(text, new Span(0, text.length()), marks);
        assertThat(pieces.stream().map(Marked.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces)
                .extracting(Marked.Piece::kinds)
                .containsExactly("meeting", "meeting role statement", "meeting statement", "statement");
        assertThat(pieces.get(1).finding()).isEqualTo("r1");
    }

    @Test
    void paragraphsAreNumberedAndOnlyThoseWithMarksStandAroundThem() {
        String text = "One.\n\nTwo is here.\n\nThree.";
        List<Marked.Mark> marks = List.of(new Marked.Mark(new Span(6, 9), "event", "e1"));
        assertThat(Marked.paragraphs(text, marks))
                .extracting(Marked.Paragraph::number)
                .containsExactly(1, 2, 3);
        assertThat(Marked.around(text, marks))
                .extracting(Marked.Paragraph::number)
                .containsExactly(2);
    }

    @Test
    void searchedWordsAreMarkedInAllTheirForms() {
        List<SearchPage.Piece> pieces =
                SearchPage.pieces("Tariffs rose; a tariff fell. Starry night (tariffed).", "tariffs");
        assertThat(pieces.stream().filter(SearchPage.Piece::marked))
                .extracting(SearchPage.Piece::text)
                .containsExactly("Tariffs", "tariff", "tariffed");
        assertThat(pieces.stream().map(SearchPage.Piece::text).collect(Collectors.joining()))
                .isEqualTo("Tariffs rose; a tariff fell. Starry night (tariffed).");
        assertThat(SearchPage.pieces("a.b", "..."))
                .singleElement()
                .satisfies(piece -> assertThat(piece.marked()).isFalse());
    }

    @Test
    void aVisitEndsAfterHalfAnHour() {
        Duration half = Duration.ofMinutes(30);
        Instant first = Instant.parse("2026-01-01T08:00:00Z");
        Visits visits = Visits.parsed("").at(first, half);
        assertThat(visits.before()).isEmpty();
        visits = Visits.parsed(visits.toString()).at(first.plusSeconds(60), half);
        assertThat(visits.before()).isEmpty();
        visits = Visits.parsed(visits.toString()).at(first.plusSeconds(7200), half);
        assertThat(visits.before()).contains(first.plusSeconds(60));
        assertThat(Visits.parsed("x/y").before()).isEmpty();
        assertThat(Visits.parsed("a/b/c").last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "", "d/x"})
    void formsLeadToThisServerAlone(String address) {
        assertThat(Links.isHere(address)).isFalse();
        assertThat(Links.isHere("/d/x?day=2019-01-01")).isTrue();
    }
}
