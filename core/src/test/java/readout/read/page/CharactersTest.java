package readout.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    private static Stream<Arguments> characters() {
        return Stream.of(
                Arguments.of("a no-break space", "ten\u00a0days", "ten days"),
                Arguments.of("a thin space", "ten\u2009days", "ten days"),
                Arguments.of("an ideographic space", "ten\u3000days", "ten days"),
                Arguments.of("a tab", "ten\tdays", "ten days"),
                Arguments.of("a soft hyphen", "nego\u00adtiate", "negotiate"),
                Arguments.of("a zero-width space", "nego\u200btiate", "negotiate"),
                Arguments.of("a byte order mark inside", "nego\ufefftiate", "negotiate"),
                Arguments.of("marks of direction", "\u202atalks\u202c \u200ego\u200f", "talks go"),
                Arguments.of("a control character", "ta\u0007lks\u0000", "talks"),
                Arguments.of("a line separator", "talks\u2028go", "talks\ngo"),
                Arguments.of("a paragraph separator", "talks\u2029go", "talks\n\ngo"),
                Arguments.of("a letter and its accent", "cafe\u0301", "caf\u00e9"),
                Arguments.of("half a character at the end", "talks \ud83d", "talks \ufffd"),
                Arguments.of("half a character in the middle", "a\ude00b", "a\ufffdb"),
                Arguments.of("a noncharacter", "a\uffffb", "a\ufffdb"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("characters")
    void storesOneFormOf(String name, String found, String stored) {
        assertThat(Characters.clean(found)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Talks go on.\r\n\n“Yes” – 10 %", "😀 両国 Müller", "~ !"})
    void leavesTextThatIsCleanAsItIs(String text) {
        assertThat(Characters.clean(text)).isEqualTo(text);
    }

    @Test
    void whatIsCleanedTwiceIsCleanedOnce() {
        String once = Characters.clean("e\u200b\u0301 \ud83d\u00a0\u2029\u2028\t\u0007x");
        assertThat(Characters.clean(once)).isEqualTo(once);
    }
}
