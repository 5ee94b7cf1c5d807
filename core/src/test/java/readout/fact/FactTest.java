package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Articles;
import readout.text.Article;
import readout.text.Span;

class FactTest {
    private static final Article ARTICLE = Articles.article("Talks go on in Geneva on Monday, the envoys said.");
    private static final Role ENVOY = new Role("Ada Quay", "envoy", Optional.empty(), Optional.empty());
    private static final Evidence WORDS = new Evidence(ARTICLE, new Span(0, 5));
    private static final Evidence MORE_WORDS = new Evidence(ARTICLE, new Span(6, 8));

    private static Fact<Role> fact(double confidence) {
        return new Fact<>(ENVOY, List.of(WORDS), confidence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void aConfidenceIsAShare(double share) {
        assertThat(fact(share).confidence()).isEqualTo(share);
        assertThat(Fact.checked(share)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.001, -0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void anythingElseIsNoConfidence(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(number))
                .withMessage("a confidence lies between 0 and 1, not at " + number);
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.checked(number));
    }

    @Test
    void evidenceChangedLaterDoesNotChangeTheFact() {
        List<Evidence> evidence = new ArrayList<>(List.of(WORDS));
        Fact<Role> fact = new Fact<>(ENVOY, evidence, 0.5);
        evidence.clear();
        assertThat(fact.evidence()).containsExactly(WORDS);
        assertThatThrownBy(() -> fact.evidence().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theSpansAreThoseOfTheEvidenceInItsOrder() {
        assertThat(new Fact<>(ENVOY, List.of(MORE_WORDS, WORDS), 0.5).spans())
                .containsExactly(new Span(6, 8), new Span(0, 5));
    }

    @Test
    void withoutAFrameNothingIsPlaced() {
        assertThat(fact(0.5)).isEqualTo(new Fact<>(ENVOY, List.of(WORDS), 0.5, FactFrame.NONE));
    }
}
