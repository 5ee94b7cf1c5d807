package readout.merge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTermsTest {
    private final PhraseTerms phrases = new PhraseTerms();

    @ParameterizedTest
    @CsvSource({
        "'$32 billion of cod',      '$200 billion of cod',   false",
        "'$32 billion of cod',      '32 billions',           true",
        "40 of 50 boats,            50 boats,                true",
        "40 boats,                  no boats,                true",
        "boats,                     ships,                   true",
        "'1,200 boats',             '1,300 boats',           false",
    })
    void phrasesAgreeWhereTheyShareAFigureOrOneHasNone(String one, String other, boolean agree) {
        assertThat(phrases.agree(one, other)).isEqualTo(agree);
        assertThat(phrases.agree(other, one)).isEqualTo(agree);
    }

    @Test
    void aPhraseAskedForAgainIsTheSame() {
        assertThat(phrases.terms("lower herring quotas")).isEqualTo(Terms.of("lower herring quotas"));
        assertThat(phrases.terms("lower herring quotas")).isSameAs(phrases.terms("lower herring quotas"));
    }
}
