package readout.merge.words;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.position;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Stance;

class PositionWordsTest {
    @ParameterizedTest
    @CsvSource({
        "DEMANDS,   KEN, NOR demands of KEN: open ports",
        "THREATENS, KEN, NOR threatens KEN: open ports",
        "OFFERS,    KEN, NOR offers to KEN: open ports",
        "OPEN,      KEN, NOR open to KEN: open ports",
        "REJECTS,   KEN, NOR rejects towards KEN: open ports",
        "ACCEPTS,   '',  NOR accepts open ports",
    })
    void aPositionReadsAsALine(Stance stance, String target, String line) {
        assertThat(PositionWords.line(position("NOR", target, stance, "open ports", "", "")))
                .isEqualTo(line);
    }
}
