package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.deadline;
import static readout.dossier.ByHand.event;
import static readout.dossier.ByHand.market;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.position;
import static readout.dossier.ByHand.said;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.fact.Content;
import readout.fact.Direction;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Meeting;
import readout.fact.MeetingStatus;
import readout.fact.Stance;
import readout.merge.text.PhraseTerms;

/** Contents that can be one finding meet under a key; others, so that a dossier can grow, do not. */
class BlockingKeysTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 2);

    private static <C extends Content, D extends Content> boolean meet(C known, LocalDate then, D told, LocalDate now) {
        PhraseTerms phrases = new PhraseTerms();
        return !Collections.disjoint(
                Rules.of(known).keys(known, then, phrases).own(),
                Rules.of(told).keys(told, now, phrases).near());
    }

    private static Meeting planned(String day) {
        return meeting(MeetingStatus.PLANNED, "Oslo", day, "Anna Berg");
    }

    private static Event deed(String date) {
        return event(EventType.SANCTION, "NOR", "KEN", date, "Norway shut its ports.");
    }

    static List<Arguments> alike() {
        return List.of(
                Arguments.of(planned("2019-05-12"), planned("2019-06-02"), 0),
                Arguments.of(planned("2019-12-30"), planned("2020-01-05"), 0),
                Arguments.of(planned("2019-05"), planned("2019-05-30"), 0),
                Arguments.of(planned("2019-05-01"), planned(""), 7),
                Arguments.of(planned(""), planned("2019-05-08"), 7),
                Arguments.of(deed("2019-05-01"), deed("2019-05-02"), 200),
                Arguments.of(deed("2019-05-01"), deed(""), 1),
                Arguments.of(said("who1", "the fleet will leave port"), said("WHO1", "the fleet will leave port"), 10),
                Arguments.of(
                        position("NOR", Stance.DEMANDS, "open ports"),
                        position("NOR", Stance.DEMANDS, "the port of Oslo"),
                        900),
                Arguments.of(
                        market("the S&P 500 index", Direction.UP, "", "2019-05-01"),
                        market("S&P 500", Direction.UP, "", "2019-05-01"),
                        1),
                Arguments.of(
                        deadline("by June", "2019-06-01", "", "", "NOR"),
                        deadline("on Saturday", "2019-06-01", "", "", "KEN"),
                        300),
                Arguments.of(deadline("In time", "", "", "", "NOR"), deadline("in time", "", "", "", "NOR"), 10));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void whatCanBeOneIsFound(Content known, Content told, int daysLater) {
        assertThat(meet(known, DAY, told, DAY.plusDays(daysLater))).isTrue();
        assertThat(meet(told, DAY.plusDays(daysLater), known, DAY))
                .as("added in the other order")
                .isTrue();
    }

    static List<Arguments> unlike() {
        return List.of(
                Arguments.of(planned("2019-05-12"), planned("2019-07-12"), 0),
                Arguments.of(deed("2019-05-01"), deed("2019-06-01"), 0),
                Arguments.of(said("who1", "the fleet will leave port"), said("who2", "the fleet will leave port"), 0),
                Arguments.of(said("who1", "the fleet will leave port"), said("who1", "the fleet will leave port"), 40),
                Arguments.of(
                        position("NOR", Stance.DEMANDS, "open ports"),
                        position("NOR", Stance.REJECTS, "open ports"),
                        0),
                Arguments.of(
                        deadline("by June", "2019-06-01", "", "", "NOR"),
                        deadline("by June", "2019-06-02", "", "", "NOR"),
                        0));
    }

    @ParameterizedTest
    @MethodSource("unlike")
    void whatCannotBeOneIsNotCompared(Content known, Content told, int daysLater) {
        assertThat(meet(known, DAY, told, DAY.plusDays(daysLater))).isFalse();
    }
}
