package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.Articles;
import readout.dossier.Issue;
import readout.fact.ArticleRecord;
import readout.merge.sides.SideNames;
import readout.tag.ArgumentRole;
import readout.tag.MadeUp;
import readout.text.EntityType;

class RelevanceTest {
    private static final List<Issue> HERRING = List.of(new Issue("fish", List.of("herring")));

    private static Relevance of(String text, List<Issue> issues, String... sides) {
        return Relevance.of(ArticleRecord.withoutFacts(Articles.article(text)), SideNames.of(List.of(sides)), issues);
    }

    @ParameterizedTest
    @CsvSource({
        "Nordhavn met the HWU on the quay to talk about pay.,      true",
        "Nordhavn met its bankers on the quay to talk about pay.,  true",
        "The rain fell on the quay for all of the day.,            false",
    })
    void anArticleBelongsWhereItNamesASide(String text, boolean belongs) {
        assertThat(of(text, List.of(), "Nordhavn", "HWU", "Labour").score() >= Relevance.LEAST)
                .isEqualTo(belongs);
    }

    @Test
    void twoSidesSayMoreThanOne() {
        assertThat(of("Nordhavn met its bankers on the quay to talk about pay.", List.of(), "Nordhavn", "HWU")
                        .score())
                .isLessThan(of("Nordhavn met the HWU on the quay to talk about pay.", List.of(), "Nordhavn", "HWU")
                        .score());
    }

    @Test
    void ofOneSideAloneItsNameIsEnough() {
        assertThat(of("Nordhavn met its bankers on the quay to talk about pay.", List.of(), "Nordhavn")
                        .score())
                .isEqualTo(1);
    }

    @Test
    void theReasonNamesWhatWasFound() {
        assertThat(of("Nordhavn and the HWU talk of herring on the quay today.", HERRING, "Nordhavn", "HWU")
                        .reason())
                .isEqualTo("HWU, Nordhavn; fish");
        assertThat(of("The rain fell on the quay for all of the day.", HERRING, "Nordhavn")
                        .reason())
                .isEqualTo("no side is named in it; none of the issues");
    }

    @Test
    void anIssueAloneIsNotEnoughWhereSidesAreNamed() {
        assertThat(of("The price of herring fell on the quay yesterday.", HERRING, "Nordhavn", "HWU")
                        .score())
                .isLessThan(Relevance.LEAST);
        assertThat(of("The price of herring fell on the quay yesterday.", HERRING)
                        .score())
                .isEqualTo(1);
    }

    @Test
    void aDossierOfNothingTakesEverything() {
        assertThat(of("The rain fell on the quay for all of the day.", List.of())
                        .score())
                .isEqualTo(1);
    }

    @Test
    void aSideCountsByAnyNameThatTheFactsHave() {
        ArticleRecord record = MadeUp.article("Envoys of Norway met the Harbour Workers Union on the quay.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.BODY, "Harbour Workers Union")
                .meeting(
                        "met",
                        "held",
                        ArgumentRole.PARTICIPANT,
                        "Envoys of Norway",
                        ArgumentRole.PARTICIPANT,
                        "Harbour Workers Union")
                .record();
        assertThat(Relevance.of(record, SideNames.of(List.of("NOR", "HWU")), List.of()))
                .isEqualTo(new Relevance(1, "HWU, NOR"));
    }
}
