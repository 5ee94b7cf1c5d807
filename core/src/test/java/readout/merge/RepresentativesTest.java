package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.role;
import static readout.dossier.ByHand.said;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.fact.Role;
import readout.fact.Statement;

/** How well a finding is supported, since when, and by whom. */
class RepresentativesTest {
    private static final Role ROLE = role("Anna Berg", "envoy", "NOR");
    private final Told told = Told.inADossier();

    @Test
    void oneTextIsSingleAndTwoCorroborate() {
        assertThat(told.on("2019-05-01", ROLE).finding().support()).isEqualTo(Support.SINGLE);
        assertThat(told.on("2019-05-02", ROLE).finding().support()).isEqualTo(Support.CORROBORATED);
    }

    @Test
    void copiesCountAsClaimsButAreOneTextOfTheFirstOutlet() {
        Finding<?> finding = told.copied("2019-05-02", ROLE)
                .copied("2019-05-01", ROLE)
                .on("2019-05-03", ROLE)
                .finding();
        assertThat(finding.claims()).isEqualTo(3);
        assertThat(finding.texts()).isEqualTo(2);
        assertThat(finding.outlets()).containsExactly("Outlet 2", "Outlet 3");
    }

    @Test
    void itIsKnownFromTheDayOfPublicationAndNotFromThatOfAdding() {
        Finding<?> finding = told.on("2019-05-07", ROLE)
                .on("2019-05-03", ROLE)
                .on("2019-05-05", ROLE)
                .finding();
        assertThat(finding.firstPublished()).contains(LocalDate.of(2019, 5, 3));
        assertThat(finding.lastPublished()).contains(LocalDate.of(2019, 5, 7));
    }

    @Test
    void anUndatedArticleMovesNoDay() {
        Finding<?> finding = told.undated("2019-04-01", ROLE)
                .on("2019-05-03", ROLE)
                .undated("2019-06-01", ROLE)
                .finding();
        assertThat(finding.dated()).isTrue();
        assertThat(finding.firstKnown()).isEqualTo("2019-05-03");
        assertThat(finding.lastKnown()).isEqualTo("2019-05-03");
        assertThat(finding.claims()).isEqualTo(3);
    }

    @Test
    void ofUndatedArticlesAloneTheDayIsThatOfAddingAndNoPublication() {
        Finding<?> finding =
                told.undated("2019-06-01", ROLE).undated("2019-04-01", ROLE).finding();
        assertThat(finding.dated()).isFalse();
        assertThat(finding.firstKnown()).isEqualTo("2019-04-01");
        assertThat(finding.firstPublished()).isEmpty();
        assertThat(finding.lastPublished()).isEmpty();
    }

    @Test
    void confidenceAndQuoteAreOfTheSurestClaim() {
        Finding<?> finding = told.sure(0.5, "2019-05-01", ROLE)
                .sure(0.9, "2019-05-02", ROLE)
                .sure(0.7, "2019-05-03", ROLE)
                .finding();
        assertThat(finding.confidence()).isEqualTo(0.9);
        assertThat(finding.quote()).isEqualTo("quote 2");
    }

    @Test
    void theIdComesFromTheClaimThatWasAddedFirstAndStays() {
        String id = told.on("2019-05-07", ROLE).finding().id();
        assertThat(id).startsWith("r");
        assertThat(told.on("2019-05-01", ROLE).finding().id()).isEqualTo(id);
        assertThat(Told.inADossier().on("2019-05-09", ROLE).finding().id()).isEqualTo(id);
    }

    @Test
    void aSpeakerIsCalledByTheFullestNameThatTheDossierKnows() {
        told.on("2019-05-01", role("Anna Berg", "envoy", "NOR"))
                .on("2019-05-02", said("Berg", "the fleet will leave port"))
                .on("2019-05-03", role("Anna Maria Berg", "envoy", "NOR"));
        assertThat(((Statement) told.findings().get(1).content()).speaker()).isEqualTo("Anna Maria Berg");
    }
}
