package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Side;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.Role;
import readout.merge.sides.ArticleSides;
import readout.merge.sides.SideNames;

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
    @CsvSource({
        "Nordkai shareholders",
        "Nordsee",
        "Union",
        "Harbour Watch",
        "Port of Lund Authority",
        "Tories",
        "veteran Lund",
        "of HWU"
    })
    void otherNamesMeanNoSide(String name) {
        assertThat(ports.meant(name)).isEmpty();
    }

    @Test
    void theUnionIsTheSideThatTheTextCallsOne() {
        assertThat(ports.meant("union")).isEmpty();
        for (String text : List.of(
                "Talks with the HWU union went on.",
                "Members of HWU Local 12 voted.",
                "The Harbour Workers Union struck.")) {
            assertThat(ports.reading(text).meant("union")).contains("HWU");
        }
        for (String text : List.of("Talks with the Nordkai yard went on.", "Nordkai’s union walked out.")) {
            assertThat(ports.reading(text).meant("union")).isEmpty();
        }
    }

    @Test
    void aUserGivesNamesAndTakesThemAway() {
        SideNames names = SideNames.among(List.of(
                new Side("HWU", List.of("Dockers"), List.of("HWU Local 12")),
                new Side("Nordkai", List.of(), List.of("Nordkai Energy Ltd"))));
        ArticleSides read = names.reading("");
        assertThat(read.meant("Dockers")).contains("HWU");
        assertThat(read.meant("dockers")).contains("HWU");
        assertThat(names.in("The Dockers walked out.")).containsExactly("HWU");
        assertThat(read.meant("HWU Local 12")).isEmpty();
        assertThat(names.in("Nordkai Energy Ltd and HWU Local 12 agreed.")).isEmpty();
        assertThat(side(names, "president of Nordkai Energy Ltd", "Nordkai Energy Ltd"))
                .isEmpty();
        assertThat(read.meant("HWU Local 13")).contains("HWU");
        assertThat(read.taken()).containsOnlyKeys("Dockers", "dockers", "HWU Local 13");
    }

    @Test
    void aTitleTellsTheSide() {
        assertThat(side("president of the Harbour Workers Union", "")).contains("HWU");
        assertThat(side("Nordkai spokesman", "SWE")).contains("Nordkai");
        assertThat(side("chief executive", "Nordkai Ltd")).contains("Nordkai");
        assertThat(side("fund manager", "Oresund Capital"))
                .as("a body that is no side")
                .isEmpty();
        assertThat(side("activist investor in Nordkai", "Nordkai"))
                .as("an owner")
                .isEmpty();
        assertThat(side("minister", "SWE")).as("no state is a side").isEmpty();
    }

    private Optional<String> side(String title, String told) {
        return side(ports, title, told);
    }

    private static Optional<String> side(SideNames names, String title, String told) {
        Role role = new Role("Mara Holm", title, Optional.of(told).filter(side -> !side.isEmpty()), Optional.empty());
        return new RoleRules().withSides(role, names.reading("")).side();
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
        Meeting told = new Meeting(
                "talks",
                List.of(),
                List.of("Harbour Workers Union", "JPN", "Nordkai AG", "privately"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MeetingForm.UNKNOWN,
                MeetingStatus.HELD);
        Meeting meeting = new MeetingRules().withSides(told, ports.reading(""));
        assertThat(meeting.sides()).containsExactly("HWU", "Nordkai");
    }
}
