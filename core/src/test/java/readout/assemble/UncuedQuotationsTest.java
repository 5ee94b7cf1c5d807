package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.CONTENT;
import static readout.tag.ArgumentRole.SOURCE;
import static readout.tag.FrameKind.STATEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fact.Fact;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.tag.MadeUp;
import readout.text.EntityType;

/** Quotations of which no word of saying tells whose they are. */
class UncuedQuotationsTest {
    private static List<Statement> statements(String text) {
        return facts(text).stream().map(Fact::content).toList();
    }

    private static List<Fact<Statement>> facts(String text) {
        return MadeUp.article(text)
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .name(EntityType.BODY, "Dock Union")
                .record()
                .of(Statement.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Nobody got all that he had come for.” – Mara Lindt",
                "“Nobody got all that he had come for.” -- Envoy Mara Lindt",
                "Envoy Mara Lindt: “Nobody got all that he had come for.”",
                "Mara Lindt sat down on the quay. “Nobody got all that he had come for.”",
            })
    void aNameBesideTheQuotationHasSpoken(String text) {
        assertThat(statements(text)).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo("Mara Lindt");
            assertThat(statement.direct()).isTrue();
            assertThat(statement.predicate()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lindt called the hall “the last harbour of them all” and left.",
                "Mara Lindt sat down. “Never again.”",
                "Mara Lindt sat down.\n\n“Nobody got all that he had come for.”",
                "Rain fell on the quay. “Nobody got all that he had come for.”",
                "“Nobody got all that he had come for.” – the mood on the quay",
            })
    void otherwiseNobodyHas(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void aBodyThatSignsSpeaksAsAnInstitution() {
        assertThat(statements("“Nobody got all that he had come for.” – The Dock Union"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.authority()).isEqualTo(SpeakerKind.INSTITUTION);
                    assertThat(statement.speaker()).isEqualTo("The Dock Union");
                });
    }

    @Test
    void aSignatureIsSurerThanASentenceBefore() {
        double signed = facts("“Nobody got all that he had come for.” – Mara Lindt")
                .get(0)
                .confidence();
        double before = facts("Mara Lindt sat down. “Nobody got all that he had come for.”")
                .get(0)
                .confidence();
        assertThat(signed).isGreaterThan(before);
    }

    @Test
    void whatAFrameHoldsIsNotTakenTwice() {
        String quote = "“Nobody got all that he had come for,”";
        assertThat(MadeUp.article("Mara Lindt sat down. " + quote + " Olaf Renn said.")
                        .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                        .frame(STATEMENT, "said", SOURCE, "Olaf Renn", CONTENT, quote)
                        .record()
                        .contents(Statement.class))
                .extracting(statement -> statement.speaker())
                .containsExactly("Olaf Renn");
    }
}
