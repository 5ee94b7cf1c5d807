package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.ISSUE;
import static readout.tag.ArgumentRole.TARGET;
import static readout.tag.FrameAttribute.STANCE;
import static readout.tag.FrameKind.POSITION;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Position;
import readout.fact.Stance;
import readout.tag.MadeUp;
import readout.text.EntityType;

class PositionAssemblerTest {
    private static MadeUp article(String text) {
        return MadeUp.article(text).name(EntityType.STATE, "Norway", "Chile").name(EntityType.PERSON, "Mara Lindt");
    }

    @Test
    void eachPartyOfAPhraseHasThePosition() {
        assertThat(article("Norway and Chile want three open ports.")
                        .frame(
                                POSITION,
                                "want",
                                ACTOR,
                                "Norway and Chile",
                                ISSUE,
                                "three open ports",
                                STANCE,
                                "demands")
                        .record()
                        .contents(Position.class))
                .extracting(Position::actor)
                .containsExactly("NOR", "CHL");
    }

    @Test
    void onePartyMayTakeTwoStancesAndWantTwoThings() {
        assertThat(article("Norway wants three open ports and rejects three open ports; it wants a lower quota.")
                        .frame(POSITION, "wants", ACTOR, "Norway", ISSUE, "three open ports", STANCE, "demands")
                        .frame(POSITION, "rejects", ACTOR, "Norway", ISSUE, "three open ports#2", STANCE, "rejects")
                        .frame(POSITION, "wants#2", ACTOR, "Norway", ISSUE, "a lower quota", STANCE, "demands")
                        .record()
                        .contents(Position.class))
                .extracting(Position::stance)
                .containsExactly(Stance.DEMANDS, Stance.REJECTS, Stance.DEMANDS);
    }

    @Test
    void thePartsOfAnIssueThatStandCloseAreReadAsOne() {
        assertThat(article("Norway demands reforms of Chile’s fishing fleet.")
                        .frame(
                                POSITION,
                                "demands",
                                ACTOR,
                                "Norway",
                                TARGET,
                                "Chile",
                                ISSUE,
                                "reforms of",
                                ISSUE,
                                "fishing fleet",
                                STANCE,
                                "demands")
                        .record()
                        .contents(Position.class))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.issue()).isEqualTo("reforms of Chile’s fishing fleet");
                    assertThat(position.target()).contains("CHL");
                });
    }

    @Test
    void nobodyWantsAnythingOfHimself() {
        assertThat(article("Norway wants of Norway three open ports.")
                        .frame(
                                POSITION,
                                "wants",
                                ACTOR,
                                "Norway",
                                TARGET,
                                "Norway#2",
                                ISSUE,
                                "three open ports",
                                STANCE,
                                "demands")
                        .record()
                        .contents(Position.class))
                .extracting(Position::target)
                .containsExactly(Optional.empty());
    }

    @Test
    void aPersonsPositionIsThatOfTheSide() {
        assertThat(article("Mara Lindt of Norway wants three open ports.")
                        .frame(POSITION, "wants", ACTOR, "Mara Lindt", ISSUE, "three open ports", STANCE, "demands")
                        .record()
                        .contents(Position.class))
                .extracting(Position::actor)
                .containsExactly("NOR");
    }

    @ParameterizedTest
    @CsvSource({"0.99, 1", "0.001, 0"})
    void anUnlikelyPositionIsLeftOut(double probability, int positions) {
        assertThat(article("Norway demands three open ports.")
                        .frame(
                                probability,
                                POSITION,
                                "demands",
                                ACTOR,
                                "Norway",
                                ISSUE,
                                "three open ports",
                                STANCE,
                                "demands")
                        .record()
                        .contents(Position.class))
                .hasSize(positions);
    }

    @Test
    void withoutAnIssueOrAStanceThereIsNone() {
        assertThat(article("Norway demands it. Norway asks for open ports.")
                        .frame(POSITION, "demands", ACTOR, "Norway", STANCE, "demands")
                        .frame(POSITION, "asks", ACTOR, "Norway#2", ISSUE, "open ports")
                        .record()
                        .contents(Position.class))
                .isEmpty();
    }
}
