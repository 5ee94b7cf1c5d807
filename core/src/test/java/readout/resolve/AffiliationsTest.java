package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ORGANIZATION;
import static readout.tag.ArgumentRole.PERSON;
import static readout.tag.ArgumentRole.SIDE;
import static readout.tag.FrameKind.AFFILIATION;
import static readout.tag.FrameKind.ROLE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.MadeUp;
import readout.text.Entity;
import readout.text.EntityType;

/** For whom people and bodies act. */
class AffiliationsTest {
    private static Optional<String> side(MadeUp article, String name) {
        return article.resolved().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .side();
    }

    @ParameterizedTest
    @CsvSource({
        "Norway,                      NOR",
        "Chinese commerce ministry,   CHN",
        "the Norwegian government,    NOR",
        "Trump administration,        USA",
        "EU,                          EU",
        "Nordhavn,                    ''",
        "Norwegian-Chilean council,   ''",
    })
    void theNameOfABodyTellsItsState(String name, String side) {
        assertThat(side(MadeUp.article("Then " + name + " called.").name(EntityType.BODY, name), name))
                .isEqualTo(Optional.of(side).filter(code -> !code.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Norwegian Foreign Minister Mara Lindt spoke., Norwegian Foreign Minister",
        "Norway’s foreign minister Mara Lindt spoke.,  foreign minister",
        "'Mara Lindt, foreign minister of Norway, spoke.', foreign minister of Norway",
    })
    void aTitleThatNamesAStateTellsTheSide(String text, String title) {
        MadeUp article = MadeUp.article(text)
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.STATE, text.contains("Norwegian") ? "Norwegian" : "Norway")
                .frame(ROLE, title, PERSON, "Mara Lindt");
        assertThat(side(article, "Mara Lindt")).contains("NOR");
    }

    @Test
    void theBodyOfATitleTellsTheSide() {
        MadeUp article = MadeUp.article("Mara Lindt, who leads the Dock Union, spoke. Chile waits.")
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.BODY, "Dock Union")
                .name(EntityType.STATE, "Chile")
                .frame(ROLE, "leads", PERSON, "Mara Lindt", ORGANIZATION, "Dock Union")
                .frame(AFFILIATION, "Mara Lindt", SIDE, "Chile");
        assertThat(side(article, "Mara Lindt")).contains("Dock Union");
    }

    @Test
    void anUnlikelyTitleTellsNothing() {
        MadeUp article = MadeUp.article("Norwegian envoy Mara Lindt spoke.")
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.STATE, "Norwegian")
                .frame(0.3, ROLE, "Norwegian envoy", PERSON, "Mara Lindt");
        assertThat(side(article, "Mara Lindt")).isEmpty();
    }

    @Test
    void oneWhoActsForABodyOfAStateActsForTheState() {
        MadeUp article = MadeUp.article("Mara Lindt works at the Norwegian fisheries ministry in town.")
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.BODY, "Norwegian fisheries ministry")
                .frame(AFFILIATION, "Mara Lindt", SIDE, "Norwegian fisheries ministry");
        assertThat(side(article, "Mara Lindt")).contains("NOR");
    }

    @Test
    void theSideToldAtMostMentionsCounts() {
        MadeUp article = MadeUp.article(
                        "Mara Lindt left. M. Lindt slept. Then Mara S. Lindt ran. Chile and Norway wait.")
                .name(EntityType.PERSON, "Mara Lindt", "M. Lindt", "Mara S. Lindt")
                .name(EntityType.STATE, "Norway", "Chile")
                .frame(AFFILIATION, "Mara Lindt", SIDE, "Chile")
                .frame(AFFILIATION, "M. Lindt", SIDE, "Norway")
                .frame(AFFILIATION, "Mara S. Lindt", SIDE, "Norway");
        assertThat(side(article, "Mara S. Lindt")).contains("NOR");
    }

    @Test
    void placesAndOutletsHaveNoSide() {
        MadeUp article = MadeUp.article("Fjord News wrote from Bergen about Norway.")
                .name(EntityType.OUTLET, "Fjord News")
                .name(EntityType.PLACE, "Bergen")
                .name(EntityType.STATE, "Norway")
                .frame(AFFILIATION, "Fjord News", SIDE, "Norway")
                .frame(AFFILIATION, "Bergen", SIDE, "Norway");
        assertThat(side(article, "Fjord News")).isEmpty();
        assertThat(side(article, "Bergen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Ann Reed (R-Texas) voted.', Republicans",
        "'Ann Reed, D-Ohio, voted.', Democrats",
        "Ann Reed (X-Ohio) voted., ''"
    })
    void theLetterAfterANameIsTheParty(String text, String party) {
        assertThat(side(MadeUp.article(text).name(EntityType.PERSON, "Ann Reed"), "Ann Reed"))
                .isEqualTo(Optional.of(party).filter(name -> !name.isEmpty()));
    }

    @Test
    void entitiesKeepTheirTypes() {
        assertThat(MadeUp.article("Mara Lindt of Norway left Bergen.")
                        .name(EntityType.PERSON, "Mara Lindt")
                        .name(EntityType.STATE, "Norway")
                        .name(EntityType.PLACE, "Bergen")
                        .resolved()
                        .entities())
                .extracting(Entity::type)
                .containsExactly(EntityType.PERSON, EntityType.STATE, EntityType.PLACE);
    }
}
