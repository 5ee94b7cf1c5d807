package readout.merge.sides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Nordhavn,      Nordhavn Ltd",
        "Nordhavn,      the Nordhavn’s",
        "Nordhavn Ltd,  Nordhavn Inc",
        "HWU,           Harbour Workers Union",
        "HWU,           Harbour Workers of the Union",
        "Harbour Workers Union, HWU",
        "Lindt,         Mara Lindt",
        "Renn,          Renn board",
    })
    void aNameMeansTheSide(String side, String name) {
        assertThat(OrganizationNames.isSame(side, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nordhavn,      Nordhavn Energy",
        "Nordhavn,      South Nordhavn Ferries",
        "HWU,           Harbour Workers",
        "HWU,           harbour workers union",
        "Lindt,         former Lindt",
        "H,             Harbour",
        "Ltd,           Nordhavn Ltd",
    })
    void aNameMeansSomebodyElse(String side, String name) {
        assertThat(OrganizationNames.isSame(side, name)).isFalse();
    }
}
