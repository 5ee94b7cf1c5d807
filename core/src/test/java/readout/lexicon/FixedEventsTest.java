package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.FixedEvent;

class FixedEventsTest {
    private static List<FixedEvent> parse(String... lines) {
        return FixedEvents.parse("mine.tsv", List.of(lines));
    }

    @Test
    void aLineOfAUsersListIsAnEvent() {
        FixedEvent event = parse("harbour (summit|meeting)\t2021-03-04\t2021-03-05\tHarbour summit")
                .get(0);
        assertThat(event.begin()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(event.end()).isEqualTo(LocalDate.of(2021, 3, 5));
        assertThat(event.name()).isEqualTo("Harbour summit");
        assertThat(event.words().matcher("at the HARBOUR Summit in Bergen").find())
                .isTrue();
        assertThat(event.words().matcher("at the harbour").find()).isFalse();
        assertThat(event.series().matcher("the harbour meeting").find()).isTrue();
    }

    @Test
    void emptyLinesAndCommentsArePassedOver() {
        assertThat(parse("# mine", "", "  ", "a\t2021-03-04\t2021-03-04\tA")).hasSize(1);
        assertThat(parse()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\t2021-03-04\t2021-03-04", // no name
                "a", // words alone
                "a\t4 March\t2021-03-04\tA",
                "a\t2021-03-04\t2021-02-30\tA",
                "\t2021-03-04\t2021-03-04\tA", // words that stand everywhere
                "a(\t2021-03-04\t2021-03-04\tA"
            })
    void aLineThatIsNoEventIsNamed(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("# mine", line))
                .withMessageStartingWith("mine.tsv:2: ");
    }

    @Test
    void anEventThatEndsBeforeItBeginsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("a\t2021-03-05\t2021-03-04\tA"))
                .withMessage("mine.tsv:1: A ends on 2021-03-04, before it begins on 2021-03-05");
    }

    @Test
    void everyEventOfOurOwnListEndsWhereOrAfterItBegins() {
        assertThat(FixedEvents.all())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.end()).as(event.name()).isAfterOrEqualTo(event.begin()));
    }

    @Test
    void aSummitOfASeriesIsToldByItsPlaceNearby() {
        List<FixedEvent> summits = FixedEvents.all().stream()
                .filter(event -> event.words()
                        .matcher("Leaders meet at the G20 summit in Hangzhou on Sunday.")
                        .find())
                .toList();
        assertThat(summits).extracting(FixedEvent::name).containsExactly("G20 summit Hangzhou 2016");
        assertThat(summits.get(0)
                        .words()
                        .matcher("Hangzhou hosts this year's G20.")
                        .find())
                .isTrue();
        assertThat(summits.get(0).words().matcher("The G20 will meet soon.").find())
                .isFalse();
    }
}
