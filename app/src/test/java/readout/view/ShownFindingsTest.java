package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.PartialDate;

class ShownFindingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static Finding<Meeting> meeting(double confidence, String... sides) {
        Meeting content = new Meeting(
                "talks",
                List.of("Mara Lindt"),
                List.of(sides),
                Optional.empty(),
                PartialDate.in("2026-03-04"),
                Optional.empty(),
                MeetingForm.IN_PERSON,
                MeetingStatus.HELD);
        return new Finding<>(
                "m1", content, Support.SINGLE, List.of(), DAY, DAY, 1, 1, confidence, true, List.of("Fjord News"), "");
    }

    @Test
    void aMeetingIsShownWhereTwoSidesHoldIt() {
        ShownFindings among = ShownFindings.among(List.of("Dock Union", "Nordhavn", "Port Board"));
        assertThat(among.shows(meeting(0.95, "Dock Union", "Port Board"))).isTrue();
        assertThat(among.shows(meeting(0.95, "Dock Union"))).isFalse();
        assertThat(among.shows(meeting(0.95, "Dock Union", "NOR"))).isFalse();
        assertThat(among.shows(meeting(0.05, "Dock Union", "Port Board"))).isFalse();
    }

    @Test
    void amongStatesAnotherStateMayTakeASidesPlace() {
        ShownFindings among = ShownFindings.among(List.of("NOR", "CHL"));
        assertThat(among.shows(meeting(0.95, "NOR", "PER"))).isTrue();
        assertThat(among.shows(meeting(0.95, "PER", "BOL"))).isFalse();
    }

    @Test
    void ofOneSideAloneMeetingsWithAnybodyAreShown() {
        ShownFindings among = ShownFindings.among(List.of("Dock Union"));
        assertThat(among.shows(meeting(0.95, "Dock Union", "Port Board"))).isTrue();
        assertThat(among.shows(meeting(0.95, "Port Board", "Nordhavn"))).isFalse();
    }

    @Test
    void whatAUserVouchesForIsShownWhoeverMeets() {
        assertThat(ShownFindings.among(List.of("NOR", "CHL")).shows(meeting(1, "PER")))
                .isTrue();
    }

    @Test
    void aDossierWithoutSidesShowsAllThatIsSure() {
        assertThat(ShownFindings.among(List.of()).shows(meeting(0.95, "PER"))).isTrue();
    }
}
