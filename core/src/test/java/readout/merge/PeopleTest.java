package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.meeting;
import static readout.dossier.ByHand.role;
import static readout.dossier.ByHand.said;
import static readout.fact.MeetingStatus.HELD;

import org.junit.jupiter.api.Test;

/** Whom names in articles mean. */
class PeopleTest {
    private final Told told = Told.inADossier();

    @Test
    void aFamilyNameIsTheOnlyPersonKnownByIt() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "NOR")).on("2019-05-02", said("Berg", "we will sign"));
        assertThat(told.people()).containsExactly("Anna Berg");
    }

    @Test
    void aPersonMayBeCalledByTheFirstOfTheNames() {
        told.on("2019-05-01", role("Liu He", "vice premier", "CHN")).on("2019-05-02", said("Liu", "we will sign"));
        assertThat(told.people()).containsExactly("Liu He");
    }

    @Test
    void theFullestNameThatWasMetIsShown() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "NOR"))
                .on("2019-05-02", role("Anna Maria Berg", "envoy", "NOR"))
                .on("2019-05-03", role("A. Berg", "envoy", "NOR"));
        assertThat(told.people()).containsExactly("Anna Maria Berg");
    }

    @Test
    void theSideIsTheOneThatMostArticlesTell() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "KEN"));
        assertThat(told.side("Anna Berg")).contains("KEN");
        told.on("2019-05-02", role("Anna Berg", "envoy", "NOR"));
        assertThat(told.side("Anna Berg"))
                .as("of equals the first of the alphabet")
                .contains("KEN");
        told.on("2019-05-03", role("Anna Berg", "envoy", "NOR"));
        assertThat(told.side("Anna Berg")).contains("NOR");
    }

    @Test
    void oneWhoIsMetAtMeetingsHasNoSideUntilOneIsTold() {
        told.on("2019-05-13", meeting(HELD, "Oslo", "2019-05-12", "Anna Berg"));
        assertThat(told.side("Anna Berg")).isEmpty();
        told.on("2019-05-14", said("Anna Berg", "NOR", "we will sign"));
        assertThat(told.side("Anna Berg")).contains("NOR");
    }

    @Test
    void aFullNameIsOnePersonWhateverSideAnArticleGives() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "NOR")).on("2019-05-02", role("Anna Berg", "envoy", "KEN"));
        assertThat(told.people()).containsExactly("Anna Berg");
    }

    @Test
    void aFamilyNameAloneBeforeTheFullOneIsTheSamePerson() {
        told.on("2019-05-01", said("Berg", "we will sign")).on("2019-05-02", role("Anna Berg", "envoy", "NOR"));
        assertThat(told.people()).containsExactly("Anna Berg");
    }

    @Test
    void statementsOfWhoTurnsOutToBeOnePersonAreHers() {
        told.on("2019-05-01", said("Berg", "we will sign the treaty in Oslo"))
                .on("2019-05-02", said("Anna Berg", "we will sign the treaty in Oslo"));
        assertThat(told.claims()).containsExactly(2);
    }

    @Test
    void aNameThatIsOnlyATitleIsSomebodyUnknown() {
        told.on("2019-05-01", said("Sir", "we will sign")).on("2019-05-02", said("Mr", "we will sign"));
        assertThat(told.people()).containsExactly("Sir", "Mr");
    }
}
