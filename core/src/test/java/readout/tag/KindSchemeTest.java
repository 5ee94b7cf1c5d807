package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.MadeUpNumbers;
import readout.model.Scheme;
import readout.model.Scores;

class KindSchemeTest {
    private static final List<String> KINDS = List.of("A", "S", "M", "P", "V", "R", "K", "D", "X", "N");
    private static final List<String> ROLES =
            List.of("source", "content", "to", "who", "if", "by", "of", "what", "then", "place");

    private static Scheme scheme(Map<String, List<String>> arguments, List<Scheme.Attribute> attributes) {
        return new Scheme(List.of("S", "C"), KINDS, ROLES, arguments, List.of(), List.of(), attributes);
    }

    private static KindScheme withArguments(String letter, String... roles) {
        return KindScheme.of(scheme(Map.of(letter, List.of(roles)), List.of()), letter);
    }

    @ParameterizedTest
    @CsvSource({
        "A, ATTRIBUTION",
        "S, STATEMENT",
        "M, MEETING",
        "P, POSITION",
        "V, EVENT",
        "R, ROLE",
        "K, MARKET",
        "D, DEADLINE",
        "X, REFERENCE",
        "N, AFFILIATION"
    })
    void aLetterMeansAKindOfFrame(String letter, FrameKind kind) {
        KindScheme scheme = withArguments(letter);
        assertThat(scheme.kind()).isEqualTo(kind);
        assertThat(scheme.number()).isEqualTo(KINDS.indexOf(letter));
        assertThat(scheme.roles()).isEmpty();
    }

    /** A kind, a role's name in the model, what it means, its column after that of no role, whether it is a clause. */
    @ParameterizedTest
    @CsvSource({
        "S, source, SOURCE, 1, false",
        "S, content, CONTENT, 2, true",
        "S, to, ADDRESSEE, 3, false",
        "M, who, PARTICIPANT, 4, false",
        "P, if, CONDITION, 5, true",
        "P, by, DEADLINE, 6, false",
        "K, by, CHANGE, 6, false",
        "R, of, ORGANIZATION, 7, false",
        "K, what, INSTRUMENT, 8, false",
        "D, then, CONSEQUENCE, 9, true",
        "M, place, PLACE, 10, false"
    })
    void aRoleIsNamedInTheReadersWords(String letter, String name, ArgumentRole role, int column, boolean isLong) {
        assertThat(withArguments(letter, name).roles()).containsExactly(new KindScheme.Role(role, column, isLong));
    }

    @Test
    void whatHasNoNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withArguments("Z"))
                .withMessageEndingWith("without a name: Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withArguments("S", "colour"))
                .withMessage("the model's frames of the kind statement have a role without a name: colour");
        Scheme.Attribute unknown = new Scheme.Attribute("S", "colour", 0, List.of("red"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindScheme.of(scheme(Map.of(), List.of(unknown)), "S"))
                .withMessage("the model's frames of the kind statement have an attribute without a name: colour");
    }

    @Test
    void aKindHasItsOwnAttributesOnly() {
        Scheme scheme = scheme(
                Map.of(),
                List.of(
                        new Scheme.Attribute("S", "mode", 0, List.of("asserted", "denied")),
                        new Scheme.Attribute("M", "status", 2, List.of("HELD", "Planned"))));
        assertThat(KindScheme.of(scheme, "M").attributes())
                .extracting(KindScheme.Attribute::attribute)
                .containsExactly(FrameAttribute.MEETING_STATUS);
        assertThat(KindScheme.of(scheme, "K").attributes()).isEmpty();
    }

    @Test
    void theLikeliestValueIsTakenAmongItsOwnAttributesValues() {
        KindScheme.Attribute status = new KindScheme.Attribute(
                FrameAttribute.MEETING_STATUS, new Scheme.Attribute("M", "status", 2, List.of("HELD", "Planned")));
        Scores scores = MadeUpNumbers.scores(new double[] {0.9, 0.1, 0.3, 0.7}, new double[] {0, 1, 0.6, 0.4});
        assertThat(status.likeliest(scores, 0).value()).isEqualTo("planned");
        assertThat(status.likeliest(scores, 0).probability()).isCloseTo(0.7, within(1e-6));
        assertThat(status.likeliest(scores, 1).value()).isEqualTo("held");
    }

    @Test
    void theFirstOfEquallyLikelyValuesIsTaken() {
        KindScheme.Attribute mode = new KindScheme.Attribute(
                FrameAttribute.MODALITY, new Scheme.Attribute("S", "mode", 0, List.of("asserted", "denied")));
        assertThat(mode.likeliest(MadeUpNumbers.scores(new double[] {0.5, 0.5}), 0)
                        .value())
                .isEqualTo("asserted");
    }
}
