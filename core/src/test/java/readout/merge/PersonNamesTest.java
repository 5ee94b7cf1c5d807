package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Berg,       ANNA BERG,         same name",
        "Anna Berg,       Ms. Anna Berg,     same name",
        "Lars Løkke,      Lars Lokke,        another spelling",
        "José Núñez,      Jose Nunez,        same name",
        "Liu He,          He Liu,            same names in another order",
        "Robert Dahl,     Bob Dahl,          'same family name, short form of the given one'",
        "R. Dahl,         Robert Dahl,       'same family name, short form of the given one'",
        "Robert J. Dahl,  Robert Dahl,       the same but for one more name",
        "Sergei Ivanov,   Sergey Ivanov,     another spelling",
        "Anna Christensen, Anna Kristensen,  ''",
        "Liu He,          Liu Hui,           ''",
        "Anna M. Berg,    Anna Maria Berg,   an initial for a name",
        "Robert J. Dahl,  Robert John Dahl,  an initial for a name",
        "Robert J. Dahl,  Robert K. Dahl,    ''",
        "Robert J. Dahl,  Robert Karl Dahl,  ''",
        "Anna Berg,       Anne Berg,         ''",
        "Anna Berg,       Peter Berg,        ''",
        "Anna Berg,       Anna Dahl,         ''",
        "Berg,            Anna Berg,         ''",
        "Mr Berg,         Berg,              ''",
    })
    void twoNamesAreOnePersonsForAReason(String one, String other, String reason) {
        assertThat(PersonNames.reason(one, other).orElse("")).isEqualTo(reason);
        assertThat(PersonNames.reason(other, one).orElse(""))
                .as("the other way")
                .isEqualTo(reason);
    }

    @Test
    void titlesAndDotsAreNoPartOfAName() {
        assertThat(PersonNames.words("Dr. J.R. Dahl, Jr.")).containsExactly("jr", "dahl");
        assertThat(PersonNames.words("the Prof. Sir")).isEmpty();
    }
}
