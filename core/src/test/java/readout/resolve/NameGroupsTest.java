package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.tag.ArgumentRole;
import readout.tag.FrameKind;
import readout.tag.MadeUp;
import readout.text.Entity;
import readout.text.EntityType;

/** Which names of an article are one entity's. */
class NameGroupsTest {
    private static List<String> names(EntityType type, String text, String... names) {
        return MadeUp.article(text).name(type, names).resolved().entities().stream()
                .map(Entity::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Lindt,       Lindt,             Mara Lindt",
        "Mara Lindt,       Mara,              Mara Lindt",
        "Mara Lindt,       M. Lindt,          Mara Lindt",
        "Mara Lindt,       Mara Sofie Lindt,  Mara Sofie Lindt",
        "Lindt,            Mara Lindt,        Mara Lindt",
        "Mara Lindt’s,     Lindt,             Mara Lindt",
    })
    void formsOfAPersonsNameAreOne(String first, String second, String name) {
        assertThat(names(EntityType.PERSON, first + " came. Then " + second + " left.", first, second))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Lindt, Jonas Lindt",
        "Mara Lindt, Mara Renn",
        "Mara Lindt, Lindtner",
        "Mara Lindt, J. Lindt",
    })
    void otherPeopleStayApart(String first, String second) {
        assertThat(names(EntityType.PERSON, first + " came. Then " + second + " left.", first, second))
                .containsExactly(first, second);
    }

    private static int mentions(MadeUp article, String name) {
        return article.resolved().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .mapToInt(entity -> entity.mentions().size())
                .sum();
    }

    @Test
    void aFamilyNameOfTwoMeansTheOneNamedInFullMoreOften() {
        MadeUp article = MadeUp.article(
                        "Mara Lindt came. Mara Lindt sat down. Jonas Lindt came too. At noon Lindt, tired, left.")
                .name(EntityType.PERSON, "Mara Lindt", "Jonas Lindt", "Lindt,");
        assertThat(mentions(article, "Mara Lindt")).isEqualTo(3);
        assertThat(mentions(article, "Jonas Lindt")).isEqualTo(1);
    }

    @Test
    void ofTwoNamedAsOftenItMeansTheNearestBeforeIt() {
        MadeUp article = MadeUp.article("Mara Lindt came. Jonas Lindt came too. At noon Lindt, tired, left.")
                .name(EntityType.PERSON, "Mara Lindt", "Jonas Lindt", "Lindt,");
        assertThat(mentions(article, "Jonas Lindt")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Nordhavn Shipping Corp.,  Nordhavn Shipping",
        "Royal Nordhavn Line,      Line",
        "Nordic Harbour Fund,      NHF",
        "NHF,                      Nordic Harbour Fund",
    })
    void formsOfABodysNameAreOne(String first, String second) {
        assertThat(names(EntityType.BODY, first + " gave way. Then " + second + " called.", first, second))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Nordhavn Shipping,   Nordhavn Energy",
        "Nordic Harbour Fund, NHB",
        "Nordhavn,            Nordhavner Bote",
        "Senate Republicans,  Senate",
    })
    void otherBodiesStayApart(String first, String second) {
        assertThat(names(EntityType.BODY, first + " gave way. Then " + second + " called.", first, second))
                .hasSize(2);
    }

    @Test
    void aPartThatTwoBodiesShareMeansNeither() {
        assertThat(names(
                        EntityType.BODY,
                        "The Dock Union met the Crane Union. The Union, they say, waits.",
                        "Dock Union",
                        "Crane Union",
                        "Union,"))
                .containsExactly("Dock Union", "Crane Union", "Union");
    }

    @ParameterizedTest
    @CsvSource({
        "Norway,  Norwegian",
        "Norway,  Oslo",
        "UK,      Britain",
        "the US,  Washington",
        "U.S.,    American",
    })
    void aStateIsOneByItsNamesPeopleAndCapital(String first, String second) {
        assertThat(names(EntityType.STATE, first + " gave way. Then " + second + " officials called.", first, second))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"the president", "minister", "Mr", "Dr."})
    void descriptionsAndFormsOfAddressAreNobodysNames(String name) {
        assertThat(names(EntityType.PERSON, "Then " + name + " left the room.", name))
                .isEmpty();
    }

    @Test
    void aTitleOfTheArticleIsNobodysName() {
        assertThat(MadeUp.article("Harbour Master Mara Lindt came. The Harbour Master left.")
                        .name(EntityType.PERSON, "Mara Lindt", "Harbour Master")
                        .frame(FrameKind.ROLE, "Harbour Master", ArgumentRole.PERSON, "Mara Lindt")
                        .resolved()
                        .entities())
                .extracting(Entity::name)
                .containsExactly("Mara Lindt");
    }

    @Test
    void mentionsStandInTextOrder() {
        Entity entity = MadeUp.article("Lindt, they say, came. Mara Lindt sat down.")
                .name(EntityType.PERSON, "Mara Lindt", "Lindt,")
                .resolved()
                .entities()
                .get(0);
        assertThat(entity.mentions()).hasSize(2).isSorted();
    }
}
