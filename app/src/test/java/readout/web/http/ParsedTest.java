package readout.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.dossier.Support;

class ParsedTest {
    @Test
    void aDayIsRead() {
        assertThat(Parsed.day("from", "2020-02-29")).isEqualTo("2020-02-29");
        assertThat(Parsed.day("from", "1900-01-01")).isEqualTo("1900-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29.2.2020", "2019-02-29", "2019-2-3", "2019-07", "today", "２０１９-07-01"})
    void whatIsNoDayIsRefusedWithItsName(String text) {
        assertThatThrownBy(() -> Parsed.day("from", text))
                .isInstanceOf(BadRequest.class)
                .hasMessage("from is no day as 2019-07-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-02", "0001-01-01", "+12019-01-01", "-2019-01-01"})
    void aDayFarFromAnyNewsIsRefused(String text) {
        assertThatThrownBy(() -> Parsed.day("to", text))
                .isInstanceOf(BadRequest.class)
                .hasMessage("to is no day between 1900-01-01 and 2200-01-01");
    }

    @ParameterizedTest
    @CsvSource({"single, SINGLE", "Contested, CONTESTED", "CORROBORATED, CORROBORATED"})
    void aWordIsReadInAnyCase(String text, Support support) {
        assertThat(Parsed.word("support", text, Support.class)).isEqualTo(support);
    }

    @Test
    void aWordThatIsNoneIsToldWhichThereAre() {
        assertThatThrownBy(() -> Parsed.word("support", "double", Support.class))
                .isInstanceOf(BadRequest.class)
                .hasMessage("support is none of single, corroborated, contested");
    }
}
