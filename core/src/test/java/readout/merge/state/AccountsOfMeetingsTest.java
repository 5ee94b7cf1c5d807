package readout.merge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.dossier;
import static readout.dossier.ByHand.finding;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.said;
import static readout.dossier.ByHand.statement;
import static readout.fact.MeetingStatus.COLLAPSED;
import static readout.fact.MeetingStatus.HELD;
import static readout.fact.MeetingStatus.PLANNED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.Finding;
import readout.dossier.MeetingAccounts;
import readout.fact.Meeting;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;

class AccountsOfMeetingsTest {
    private static final Finding<Meeting> TALKS = finding("m1", "2019-05-13", meeting(HELD, "Oslo", "2019-05-12"));
    private static final Finding<Statement> NORWAY =
            finding("s1", "2019-05-13", said("Anna Berg", "NOR", "We spoke of herring and lighthouses."));
    private static final Finding<Statement> KENYA = finding(
            "s2", "2019-05-14", said("Peter Otieno", "KEN", "The matter of the talks was lighthouses and tuna."));

    private static List<MeetingAccounts> accounts(Finding<?>... findings) {
        return AccountsOfMeetings.of(dossier("2019-06-01", findings));
    }

    @Test
    void whatBothMentionAndWhatOnlyOneDoesStandApart() {
        MeetingAccounts accounts = accounts(TALKS, NORWAY, KENYA).get(0);
        assertThat(accounts.shared()).containsExactly("lighthouses");
        assertThat(accounts.alone().get("NOR")).contains("herring").doesNotContain("lighthouses");
        assertThat(accounts.alone().get("KEN")).contains("tuna").doesNotContain("talks", "matter of");
    }

    @Test
    void oneSideAloneGivesNoTwoAccounts() {
        assertThat(accounts(TALKS, NORWAY)).isEmpty();
        assertThat(accounts(TALKS, NORWAY, finding("s2", "2019-05-14", said("Mara Lindt", "ISL", "We heard of it."))))
                .as("a side that did not take part")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-05-11, 0", "2019-05-12, 1", "2019-05-15, 1", "2019-05-16, 0"})
    void anAccountIsGivenWithinThreeDays(String day, int accounts) {
        assertThat(accounts(TALKS, KENYA, finding("s3", day, said("Anna Berg", "NOR", "We spoke of herring."))))
                .hasSize(accounts);
    }

    @Test
    void whatIsExpectedOrRefusedIsNoAccount() {
        assertThat(accounts(
                        TALKS,
                        KENYA,
                        finding(
                                "s3",
                                "2019-05-13",
                                statement("Anna Berg", "NOR", SpeakerKind.NAMED, Modality.EXPECTED, "said", "herring")),
                        finding(
                                "s4",
                                "2019-05-13",
                                statement(
                                        "Anna Berg",
                                        "NOR",
                                        SpeakerKind.NONRESPONSE,
                                        Modality.ASSERTED,
                                        "declined",
                                        "declined"))))
                .isEmpty();
    }

    @Test
    void whatHadBeenExpectedOfTheTalksStandsBesideThem() {
        Finding<Statement> expected = finding(
                "s5",
                "2019-05-10",
                statement("Ida Voss", "", SpeakerKind.NAMED, Modality.EXPECTED, "said", "The talks will fail"));
        Finding<Statement> ofTheWeather = finding(
                "s6",
                "2019-05-10",
                statement("Ida Voss", "", SpeakerKind.NAMED, Modality.EXPECTED, "said", "It will rain"));
        Finding<Statement> longBefore = finding(
                "s7",
                "2019-04-27",
                statement("Ida Voss", "", SpeakerKind.NAMED, Modality.EXPECTED, "said", "The talks will fail"));
        assertThat(accounts(TALKS, NORWAY, KENYA, expected, ofTheWeather, longBefore)
                        .get(0)
                        .expected())
                .extracting(Finding::id)
                .containsExactly("s5");
    }

    @Test
    void onlyMeetingsThatHappenedOnADayOrSomeAreAccountedForOldestFirst() {
        assertThat(accounts(
                        finding("m3", "2019-05-13", meeting(HELD, "Oslo", "2019-05-13")),
                        finding("m2", "2019-05-13", meeting(COLLAPSED, "Oslo", "2019-05-12")),
                        finding("m4", "2019-05-13", meeting(PLANNED, "Oslo", "2019-05-12")),
                        finding("m5", "2019-05-13", meeting(HELD, "Oslo", "2019-05")),
                        finding("m6", "2019-05-13", meeting(HELD, "Oslo", "")),
                        NORWAY,
                        KENYA))
                .extracting(accounts -> accounts.meeting().id())
                .containsExactly("m2", "m3");
    }
}
