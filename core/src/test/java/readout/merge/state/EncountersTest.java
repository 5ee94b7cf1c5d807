package readout.merge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.dossier;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.role;
import static readout.fact.MeetingStatus.COLLAPSED;
import static readout.fact.MeetingStatus.HELD;
import static readout.fact.MeetingStatus.PLANNED;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncountersTest {
    private static final String DAY = "2019-05-13";

    @Test
    void onlyMeetingsThatTookPlaceCountForEachPairOnce() {
        Encounters encounters = Encounters.of(dossier(
                DAY,
                finding("m1", DAY, meeting(HELD, "", "2019-05-01", "Peter Otieno", "Anna Berg", "Ida Voss")),
                finding("m2", DAY, meeting(HELD, "", "2019-05-08", "Anna Berg", "Peter Otieno")),
                finding("m3", DAY, meeting(PLANNED, "", "2019-05-20", "Anna Berg", "Ida Voss")),
                finding("m4", DAY, meeting(COLLAPSED, "", "2019-05-12", "Anna Berg", "Ida Voss"))));
        assertThat(encounters.meetings())
                .containsEntry(List.of("Anna Berg", "Peter Otieno"), 2)
                .containsEntry(List.of("Anna Berg", "Ida Voss"), 1)
                .containsEntry(List.of("Ida Voss", "Peter Otieno"), 1)
                .hasSize(3);
    }

    @Test
    void whoeverIsAtAMeetingStandsInItWithASideWhereOneIsKnown() {
        Encounters encounters = Encounters.of(dossier(
                DAY,
                finding("m1", DAY, meeting(PLANNED, "", "2019-05-20", "Anna Berg", "Ida Voss")),
                finding("r1", DAY, role("Anna Berg", "envoy", "NOR")),
                finding("r2", DAY, role("Peter Otieno", "envoy", "KEN"))));
        assertThat(encounters.sides())
                .containsEntry("Anna Berg", "NOR")
                .containsEntry("Ida Voss", "")
                .hasSize(2);
        assertThat(encounters.meetings()).isEmpty();
    }
}
