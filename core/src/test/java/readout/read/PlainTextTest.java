package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.read.page.Block;

class PlainTextTest {
    private static List<String> blocks(String text) {
        return PlainText.blocks(text).stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n\n"})
    void aBlankLinePartsBlocksWhateverLinesEndWith(String between) {
        assertThat(blocks("The crews met." + between + "The owners left."))
                .containsExactly("The crews met.", "The owners left.");
    }

    @Test
    void linesOfAParagraphThatATerminalWrappedAreJoined() {
        assertThat(
                        blocks(
                                "The ferry crews and the owners of the line\n  met in the harbour office on Tuesday and\nleft."))
                .containsExactly(
                        "The ferry crews and the owners of the line met in the harbour office on Tuesday and left.");
    }

    @Test
    void aListOfShortLinesIsNotJoined() {
        assertThat(blocks("Seagull, built 1988\nHeron, built 1994\nGannet, built 2007"))
                .containsExactly("Seagull, built 1988", "Heron, built 1994", "Gannet, built 2007");
    }

    @Test
    void aHeadlineRightAboveALongLineStaysApart() {
        String line = "The ferry crews and the owners of the line met in the harbour office on Tuesday.";
        assertThat(blocks("Ferry talks\n" + line)).containsExactly("Ferry talks", line);
    }

    @Test
    void linesLongerThanATerminalAreParagraphs() {
        String paragraph = "The ferry crews met the owners. ".repeat(4).strip();
        assertThat(blocks(paragraph + "\n" + paragraph)).containsExactly(paragraph, paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\n "})
    void blanksHoldNoBlocks(String text) {
        assertThat(blocks(text)).isEmpty();
    }
}
