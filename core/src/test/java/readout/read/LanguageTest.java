package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final String ENGLISH =
            "The crews and the owners of the line met in the harbour and parted after six hours with no paper that was signed.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The crews and the owners of the line met in the harbour and parted after six hours with nothing.",
                "de | Die Mannschaften und die Eigner der Linie haben sich am Hafen getroffen und sind nach sechs Stunden ohne ein Papier gegangen.",
                "fr | Les équipages et les patrons de la ligne se sont réunis dans le port et sont partis sans accord sur les salaires.",
                "es | Las tripulaciones y los dueños de la línea se reunieron en el puerto y se fueron sin un acuerdo sobre los salarios.",
                "nl | De bemanning en de eigenaars van de lijn hebben in de haven met elkaar gesproken en zijn zonder akkoord naar huis gegaan.",
                "pl | Załogi i armatorzy spotkali się w porcie, ale nie doszli do porozumienia i nie wiadomo, że jest na to czas do piątku.",
            })
    void functionWordsTellTheLanguage(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"Переговоры прошли без результата", "両国の閣僚は合意しなかった", "المحادثات مستمرة"})
    void anotherScriptIsUnknownHoweverShortTheText(String text) {
        assertThat(Language.of(text)).isEqualTo("und");
    }

    @Test
    void aShortTextInLatinLettersCountsAsEnglish() {
        assertThat(Language.of("Die Mannschaft wartet")).isEqualTo("en");
        assertThat(Language.of("")).isEqualTo("en");
        assertThat(Language.of("12 345 - 67")).isEqualTo("en");
    }

    @Test
    void anEnglishTextWithNamesInAnotherScriptIsEnglish() {
        assertThat(Language.of(ENGLISH + " Переговоры, 両国の閣僚, said the owners."))
                .isEqualTo("en");
    }

    @Test
    void aLongTextIsBelievedOverWhatThePageDeclares() {
        assertThat(Language.of(ENGLISH, Optional.of("de"))).isEqualTo("en");
    }

    @Test
    void whatThePageDeclaresIsTakenForAShortText() {
        assertThat(Language.of("Die Mannschaft wartet", Optional.of("de-at"))).isEqualTo("de");
        assertThat(Language.of("両国の閣僚は合意しなかった", Optional.of("ja"))).isEqualTo("ja");
        assertThat(Language.of("Die Mannschaft wartet", Optional.of("!!")))
                .as("no language")
                .isEqualTo("en");
        assertThat(Language.of("Die Mannschaft wartet", Optional.empty())).isEqualTo("en");
    }

    @Test
    void onlyTheBeginningOfALongTextIsLookedAt() {
        String other =
                "Die Mannschaften und die Eigner haben sich am Hafen getroffen und sind mit dem Papier gegangen. ";
        assertThat(Language.of((ENGLISH + " ").repeat(60) + other.repeat(2000))).isEqualTo("en");
    }
}
