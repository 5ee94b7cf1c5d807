package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.fact.EventType;

class PloverModesTest {
    @Test
    void theSameWordsTellAModeOfTheirOwnTypeOnly() {
        assertThat(PloverModes.of(EventType.CONSULT, "VISITED the port")).contains(new PloverModes.Mode("visit", 4));
        assertThat(PloverModes.of(EventType.AGREE, "visited the port")).isEmpty();
    }

    @Test
    void aModeIsToldByTheBeginningOfAWord() {
        assertThat(PloverModes.of(EventType.RETREAT, "withdrew").map(PloverModes.Mode::name))
                .contains("withdraw");
        assertThat(PloverModes.of(EventType.CONSULT, "revisited")).isEmpty();
    }

    @Test
    void anActWithoutAModeHasNone() {
        assertThat(PloverModes.of(EventType.CONSULT, "")).isEmpty();
        assertThat(PloverModes.of(EventType.CONSULT, "talked")).isEmpty();
    }
}
