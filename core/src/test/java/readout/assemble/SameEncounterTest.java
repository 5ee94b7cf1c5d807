package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.PARTICIPANT;
import static readout.tag.ArgumentRole.SAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fact.Meeting;
import readout.tag.MadeUp;
import readout.text.EntityType;

/** Which mentions of meetings stay apart, even where the model ties them. */
class SameEncounterTest {
    private static MadeUp article(String text) {
        return MadeUp.article(text)
                .name(EntityType.STATE, "Norway", "Chile", "Ghana", "Spain")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway held talks with Chile after the talks of last week.",
                "Norway held talks with Chile before the talks of next week.",
                "Norway held talks with Chile while talks went on elsewhere.",
                "Norway held talks with Chile as talks went on elsewhere.",
            })
    void twoClausesTellOfTwoMeetings(String text) {
        assertThat(article(text)
                        .meeting("talks", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile")
                        .meeting("talks#2", "held", SAME, "talks", PARTICIPANT, "Chile")
                        .record()
                        .contents(Meeting.class))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway held talks with Chile, and the talks were long.",
                "Norway held talks with Chile; these talks as well as others were long.",
                "Norway held talks with Chile. The talks were long.",
            })
    void otherwiseATieIsFollowed(String text) {
        assertThat(article(text)
                        .meeting("talks", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile")
                        .meeting("talks#2", "held", SAME, "talks")
                        .record()
                        .contents(Meeting.class))
                .hasSize(1);
    }

    @Test
    void noTieBringsTwoPairsOfStatesTogether() {
        assertThat(article("Norway and Chile held talks. Ghana and Spain held talks.")
                        .meeting("talks", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile")
                        .meeting("talks#2", "held", SAME, "talks", PARTICIPANT, "Ghana", PARTICIPANT, "Spain")
                        .record()
                        .contents(Meeting.class))
                .hasSize(2);
    }

    @Test
    void aSharedStateLeavesItToTheTie() {
        assertThat(article("Norway and Chile held talks. Chile and Spain held the talks.")
                        .meeting("talks", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile")
                        .meeting("talks#2", "held", SAME, "talks", PARTICIPANT, "Chile#2", PARTICIPANT, "Spain")
                        .record()
                        .contents(Meeting.class))
                .hasSize(1);
    }

    @Test
    void aMeetingThatIsIntroducedAnewIsAnother() {
        MadeUp again = article("Norway held a meeting with Chile. Mara Lindt set another meeting.")
                .meeting("meeting", "held", PARTICIPANT, "Norway", PARTICIPANT, "Chile")
                .meeting("meeting#2", "planned", PARTICIPANT, "Mara Lindt");
        assertThat(again.record().contents(Meeting.class)).hasSize(2);
    }
}
