package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredLanguageTest {
    @ParameterizedTest
    @CsvSource({"en_GB, en-gb", "' EN ', en", "pt-BR, pt-br", "'', ''"})
    void aLanguageIsWrittenInOneForm(String declared, String language) {
        assertThat(DeclaredLanguage.of(declared)).isEqualTo(language);
    }
}
