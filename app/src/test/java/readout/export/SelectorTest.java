package readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Span;

class SelectorTest {
    @Test
    void aWholeTextHasNothingAroundIt() {
        assertThat(Selector.of("Talks failed.", new Span(0, 13)))
                .extracting(Selector::exact, Selector::prefix, Selector::suffix, Selector::start, Selector::end)
                .containsExactly("Talks failed.", "", "", 0, 13);
    }

    /** Ships, of which each is one character of two UTF-16 units, so that every other cut would fall inside one. */
    @ParameterizedTest
    @ValueSource(ints = {40, 41})
    void noCharacterIsCutInTwo(int marksBefore) {
        String text =
                "🚢".repeat(marksBefore) + "x" + "🚢".repeat(20) + "Talks" + "🚢".repeat(20) + "x" + "🚢".repeat(9);
        int begin = text.indexOf("Talks");
        Selector selector = Selector.of(text, new Span(begin, begin + 5));
        assertThat(selector.prefix()).matches("(?:🚢|x)+").endsWith("🚢");
        assertThat(selector.suffix()).matches("(?:🚢|x)+").startsWith("🚢");
        assertThat(selector.start()).isEqualTo(marksBefore + 21);
        assertThat(selector.end()).isEqualTo(marksBefore + 26);
    }

    @Test
    void theHashIsOfTheUtf8Bytes() {
        assertThat(Selector.of("abc", new Span(0, 1)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
