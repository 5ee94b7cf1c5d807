package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredicatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"said", "has said", "had also told", "According to", "saying", "", ":"})
    void plainOnesSayNoMoreThanThatSomebodySpoke(String predicate) {
        assertThat(Predicates.isPlain(predicate)).isTrue();
        assertThat(Predicates.reversals(predicate)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"have played down", "declined to give", "has not confirmed", "didn’t say", "denied", "Rules out"
            })
    void oneReversalIsNeverPlain(String predicate) {
        assertThat(Predicates.isPlain(predicate)).isFalse();
        assertThat(Predicates.reversals(predicate)).isEqualTo(1);
    }

    @Test
    void aReversalOfAReversalCountsTwice() {
        assertThat(Predicates.reversals("did not rule out")).isEqualTo(2);
        assertThat(Predicates.reversals("rules nothing out")).isEqualTo(1);
    }

    @Test
    void labelsAndNounsMakeNoSentence() {
        assertThat(Predicates.isVerb("warned")).isTrue();
        assertThat(Predicates.isVerb("according to")).isFalse();
        assertThat(Predicates.isVerb("denial")).isFalse();
        assertThat(Predicates.isNoun("denial")).isTrue();
    }
}
