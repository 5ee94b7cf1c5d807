package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Entity;
import readout.text.EntityType;

/** What parties are called. */
class PartiesTest {
    @ParameterizedTest
    @CsvSource({
        "Norway,            STATE,  NOR,        NOR",
        "Mara Lindt,        PERSON, NOR,        NOR",
        "Mara Lindt,        PERSON, Dock Union, Dock Union",
        "Mara Lindt,        PERSON, '',         Mara Lindt",
        "Norwegian navy,    BODY,   NOR,        NOR",
        "Dock Union,        BODY,   Labour,     Dock Union",
    })
    void aPartyIsCalledByItsStateOrByItsName(String name, EntityType type, String side, String label) {
        Entity entity = new Entity(name, type, Optional.of(side).filter(code -> !code.isEmpty()), List.of());
        assertThat(Parties.label(entity)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "the Dock Union’s, Dock Union",
        "The crews', crews",
        "an envoy, envoy",
        "Theresa, Theresa",
        "' the port ', port",
    })
    void articleAndPossessiveAreLeftOut(String phrase, String bare) {
        assertThat(Parties.bare(phrase)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"’s", "Co", "45", "", "of"})
    void whatIsLeftOfACutNameIsNone(String bare) {
        assertThat(Parties.isName(bare)).isFalse();
    }

    @Test
    void abbreviationsAreNames() {
        assertThat(Parties.isName("EU")).isTrue();
        assertThat(Parties.isName("crews")).isTrue();
    }
}
