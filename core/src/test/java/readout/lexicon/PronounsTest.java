package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {
    /** A phrase: whether it is a pronoun, means the speaker, means one other person. */
    @ParameterizedTest
    @CsvSource({
        "I, true, true, false",
        "Our, true, true, false",
        "HE, true, false, true",
        "' her ', true, false, true",
        "they, true, false, false",
        "it, true, false, false",
        "you, true, false, false",
        "he said, false, false, false",
        "Ada, false, false, false",
        "'', false, false, false"
    })
    void aPronounNamesNobodyByItself(String phrase, boolean pronoun, boolean speaker, boolean onePerson) {
        assertThat(Pronouns.isPronoun(phrase)).isEqualTo(pronoun);
        assertThat(Pronouns.isSpeaker(phrase)).isEqualTo(speaker);
        assertThat(Pronouns.isOnePerson(phrase)).isEqualTo(onePerson);
    }
}
