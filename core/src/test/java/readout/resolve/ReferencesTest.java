package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.ANTECEDENT;
import static readout.tag.ArgumentRole.CONTENT;
import static readout.tag.ArgumentRole.ISSUE;
import static readout.tag.ArgumentRole.PERSON;
import static readout.tag.ArgumentRole.SOURCE;
import static readout.tag.FrameKind.POSITION;
import static readout.tag.FrameKind.REFERENCE;
import static readout.tag.FrameKind.ROLE;
import static readout.tag.FrameKind.STATEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.MadeUp;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Span;

/** Whom pronouns and descriptions mean. */
class ReferencesTest {
    private static List<String> meant(MadeUp article, String words) {
        ResolvedArticle resolved = article.resolved();
        int at = resolved.text().indexOf(words);
        return resolved.meant(new Span(at, at + words.length())).stream()
                .map(Entity::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Lindt sat down. She wants open ports.,             She, Mara Lindt",
        "Mara Lindt met Olaf Renn. He wants open ports.,         He,  Olaf Renn",
        "Mara Lindt and the Dock Union met. She wants open ports., She, Mara Lindt",
    })
    void aPronounIsThePersonNamedLast(String text, String pronoun, String name) {
        MadeUp article = MadeUp.article(text)
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .name(EntityType.BODY, "Dock Union")
                .frame(POSITION, "wants", ACTOR, pronoun, ISSUE, "open ports");
        assertThat(meant(article, pronoun)).containsExactly(name);
    }

    @Test
    void inANewParagraphAPronounIsWhoeverSpokeLast() {
        MadeUp article = MadeUp.article(
                        "Mara Lindt said the tolls would rise in spite of Olaf Renn.\n\nYet she wants open ports.")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .frame(STATEMENT, "said", SOURCE, "Mara Lindt", CONTENT, "the tolls would rise in spite of Olaf Renn")
                .frame(POSITION, "wants", ACTOR, "she", ISSUE, "open ports");
        assertThat(meant(article, "she")).containsExactly("Mara Lindt");
    }

    @Test
    void aPronounFarFromAnyNameIsNobody() {
        MadeUp article = MadeUp.article("Mara Lindt left.\n\n" + "The rain fell on the quay. ".repeat(30)
                        + "\n\nStill she wants open ports.")
                .name(EntityType.PERSON, "Mara Lindt")
                .frame(POSITION, "wants", ACTOR, "she", ISSUE, "open ports");
        assertThat(meant(article, "she")).isEmpty();
    }

    @Test
    void theModelsTieGoesBeforeTheForm() {
        MadeUp article = MadeUp.article("Mara Lindt met Ida Voss. Then she wants open ports.")
                .name(EntityType.PERSON, "Mara Lindt", "Ida Voss")
                .frame(REFERENCE, "she", ANTECEDENT, "Mara Lindt")
                .frame(POSITION, "wants", ACTOR, "she", ISSUE, "open ports");
        assertThat(meant(article, "she")).containsExactly("Mara Lindt");
    }

    @Test
    void anUnlikelyTieIsNotFollowed() {
        MadeUp article = MadeUp.article("Mara Lindt met Ida Voss. Then she wants open ports.")
                .name(EntityType.PERSON, "Mara Lindt", "Ida Voss")
                .frame(0.2, REFERENCE, "she", ANTECEDENT, "Mara Lindt")
                .frame(POSITION, "wants", ACTOR, "she", ISSUE, "open ports");
        assertThat(meant(article, "she")).containsExactly("Ida Voss");
    }

    @Test
    void aTitleMeansTheNearestBeforeItWhoHasIt() {
        MadeUp article = MadeUp.article(
                        "Envoy Mara Lindt came. Envoy Ida Voss left. The envoy wants open ports. Envoy Olaf Renn slept.")
                .name(EntityType.PERSON, "Mara Lindt", "Ida Voss", "Olaf Renn")
                .frame(ROLE, "Envoy", PERSON, "Mara Lindt")
                .frame(ROLE, "Envoy#2", PERSON, "Ida Voss")
                .frame(ROLE, "Envoy#3", PERSON, "Olaf Renn")
                .frame(POSITION, "wants", ACTOR, "The envoy", ISSUE, "open ports");
        assertThat(meant(article, "The envoy")).containsExactly("Ida Voss");
    }

    @Test
    void anEnvoyOrAnotherTitleMeansNobodyNamed() {
        MadeUp article = MadeUp.article("Envoy Mara Lindt came. An envoy wants open ports. The judge wants cod.")
                .name(EntityType.PERSON, "Mara Lindt")
                .frame(ROLE, "Envoy", PERSON, "Mara Lindt")
                .frame(POSITION, "wants", ACTOR, "An envoy", ISSUE, "open ports")
                .frame(POSITION, "wants#2", ACTOR, "The judge", ISSUE, "cod");
        assertThat(meant(article, "An envoy")).isEmpty();
        assertThat(meant(article, "The judge")).isEmpty();
    }

    @Test
    void iInsideAQuotationIsItsSpeakerAndNotWhoIsNamedBefore() {
        MadeUp article = MadeUp.article("Olaf Renn sat down. “I want open ports,” Mara Lindt said.")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .frame(STATEMENT, "said", SOURCE, "Mara Lindt", CONTENT, "“I want open ports,”")
                .frame(POSITION, "want", ACTOR, "I", ISSUE, "open ports");
        assertThat(meant(article, "I")).containsExactly("Mara Lindt");
    }

    @Test
    void bothSidesAreTheTwoLastNamed() {
        MadeUp article = MadeUp.article("Kenya and Chile sell cod to Norway. Then both sides quarrelled.")
                .name(EntityType.STATE, "Kenya", "Chile", "Norway")
                .frame(REFERENCE, "both sides", ANTECEDENT, "Norway", ANTECEDENT, "Chile");
        assertThat(meant(article, "both sides")).containsExactlyInAnyOrder("Norway", "Chile");
    }
}
