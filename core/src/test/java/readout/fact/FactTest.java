package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Span;

/** What holds for a fact of every kind. */
class FactTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Article ARTICLE = new Article(
            "0".repeat(32),
            "a.txt",
            NONE,
            Metadata.NONE,
            NONE,
            Optional.empty(),
            "en",
            false,
            "Talks go on.",
            "plain text",
            List.of(),
            List.of());

    /** A fact of one kind, made from its evidence and its confidence. */
    private record Made(String kind, BiFunction<List<Evidence>, Double, Fact> fact) {
        Fact of(List<Evidence> evidence, double confidence) {
            return fact.apply(evidence, confidence);
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    private static Stream<Made> kinds() {
        Speaker speaker = new Speaker("Talks", "Talks", SpeakerKind.NAMED, NONE, new Span(0, 5));
        return Stream.of(
                new Made(
                        "statement",
                        (evidence, confidence) -> new Statement(
                                speaker,
                                Act.SPEECH,
                                Modality.ASSERTED,
                                "said",
                                "said",
                                NONE,
                                NONE,
                                false,
                                List.of(),
                                evidence,
                                confidence)),
                new Made(
                        "meeting",
                        (evidence, confidence) -> new Meeting(
                                "Talks",
                                List.of(),
                                List.of(),
                                NONE,
                                NONE,
                                NONE,
                                Form.UNKNOWN,
                                MeetingStatus.HELD,
                                evidence,
                                confidence)),
                new Made(
                        "role",
                        (evidence, confidence) ->
                                new Role("Ada Quay", "envoy", NONE, Optional.empty(), evidence, confidence)),
                new Made(
                        "position",
                        (evidence, confidence) -> new Position(
                                "GRC", NONE, Stance.DEMANDS, "relief", Optional.empty(), NONE, evidence, confidence)),
                new Made(
                        "event",
                        (evidence, confidence) -> new Event(
                                EventType.AGREE, NONE, 2.5, List.of(), List.of(), NONE, evidence, confidence)),
                new Made(
                        "market",
                        (evidence, confidence) ->
                                new MarketMove("oil", Direction.UP, NONE, NONE, NONE, evidence, confidence)),
                new Made(
                        "deadline",
                        (evidence, confidence) ->
                                new Deadline("by Friday", NONE, NONE, NONE, NONE, evidence, confidence)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aConfidenceIsAShareAndNothingElse(Made kind) {
        assertThat(kind.of(List.of(), 0).confidence()).isZero();
        assertThat(kind.of(List.of(), 1).confidence()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.of(List.of(), 1.001))
                .withMessage("a confidence lies between 0 and 1, not at 1.001");
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(List.of(), -0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(List.of(), Double.NaN));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void evidenceChangedLaterDoesNotChangeTheFact(Made kind) {
        Evidence words = new Evidence(ARTICLE, new Span(0, 5));
        List<Evidence> evidence = new ArrayList<>(List.of(words));
        Fact fact = kind.of(evidence, 0.5);
        evidence.clear();
        assertThat(fact.evidence()).containsExactly(words);
        assertThatThrownBy(() -> fact.evidence().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
