package readout.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Content;
import readout.fact.Form;
import readout.fact.MeetingStatus;

class SideNamesTest {
    private final SideNames ports = SideNames.of(List.of("HWU", "Nordkai", "Lund", "Labour"));

    @ParameterizedTest
    @CsvSource({
        "Harbour Workers Union, HWU",
        "the Harbour Workers Union union, HWU",
        "Nordkai Holdings Ltd, Nordkai",
        "NORDKAI, Nordkai",
        "Nordkai’s board of directors, Nordkai",
        "Nordkai negotiators, Nordkai",
        "HWU local leaders, HWU",
        "HWU Local 12, HWU",
        "Petra Lund, Lund",
        "Labour Party, Labour",
        "Labour lawmakers, Labour",
    })
    void aSideIsMeantByItsOtherNames(String name, String side) {
        assertThat(ports.meant(name)).contains(side);
    }

    @ParameterizedTest
    @CsvSource({"Nordkai shareholders", "Nordsee", "Union", "Harbour Watch", "Port of Lund Authority", "Tories"})
    void otherNamesMeanNoSide(String name) {
        assertThat(ports.meant(name)).isEmpty();
    }

    @Test
    void theUnionIsTheSideThatTheTextCallsOne() {
        assertThat(ports.meant("union")).isEmpty();
        assertThat(ports.reading("Talks with the HWU union went on.").meant("union"))
                .contains("HWU");
        assertThat(ports.reading("Talks with the Nordkai yard went on.").meant("union"))
                .isEmpty();
    }

    @Test
    void aTitleTellsTheSide() {
        assertThat(side("president of the Harbour Workers Union", "")).contains("HWU");
        assertThat(side("Nordkai spokesman", "SWE")).contains("Nordkai");
        assertThat(side("chief executive", "Nordkai Ltd")).contains("Nordkai");
        assertThat(side("fund manager", "Oresund Capital"))
                .as("a body that is no side")
                .isEmpty();
        assertThat(side("minister", "SWE")).as("no state is a side").isEmpty();
    }

    private Optional<String> side(String title, String told) {
        return side(ports, title, told);
    }

    private static Optional<String> side(SideNames names, String title, String told) {
        Content.Role role = (Content.Role) names.of(new Content.Role(
                "Mara Holm", title, Optional.of(told).filter(side -> !side.isEmpty()), Optional.empty()));
        return role.side();
    }

    @Test
    void betweenStatesAMemberOfParliamentIsOfTheState() {
        SideNames states = SideNames.of(List.of("NOR", "USA"));
        assertThat(side(states, "senator", "Republicans")).contains("USA");
        assertThat(side(states, "minister", "KEN"))
                .as("another state may be a party too")
                .contains("KEN");
        assertThat(states.meant("Republicans")).isEmpty();
    }

    @Test
    void aLawmakerDoesNotActForTheGovernment() {
        SideNames parliament = SideNames.of(List.of("White House", "Democrats"));
        assertThat(side(parliament, "President", "USA")).contains("White House");
        assertThat(side(parliament, "Senator", "USA")).isEmpty();
    }

    @Test
    void statesOnlyMentionedDoNotMeet() {
        Content.Meeting meeting = (Content.Meeting) ports.of(new Content.Meeting(
                "talks",
                List.of(),
                List.of("Harbour Workers Union", "JPN", "Nordkai AG", "privately"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Form.UNKNOWN,
                MeetingStatus.HELD));
        assertThat(meeting.sides()).containsExactly("HWU", "Nordkai");
    }
}
