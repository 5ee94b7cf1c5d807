package readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.read.page.Block;

class PressReleaseTest {
    private static final String RELEASE =
            "The Harbour Board and the crews signed an accord on the winter boats on Tuesday, after a year of talks.";
    private static final String NOTICE = "The Harbour Board keeps quays and lights in eleven towns.";

    private static List<Block> blocks(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(new Block(text, Block.Kind.PARAGRAPH));
        }
        return blocks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About the Harbour Board",
                "ABOUT the Harbour Board:",
                "Forward-looking statements",
                "Cautionary Note Regarding Forward-Looking Statements",
                "Safe harbor statement",
                "Notes to editors:",
                "Media contact",
                "CONTACTS"
            })
    void theSendersWordsOfHimselfEndTheRelease(String heading) {
        assertThat(PressRelease.end(blocks(RELEASE, RELEASE, heading, NOTICE))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About the Coast Guard", // nobody has named it
                "About time",
                "Contact between the sides was rare.",
                "Editors",
                "Forward"
            })
    void anyOtherHeadingIsPartOfIt(String heading) {
        assertThat(PressRelease.end(blocks(RELEASE, RELEASE, heading, NOTICE))).isEqualTo(4);
    }

    @Test
    void aNoticeInTheFirstHalfEndsNothing() {
        assertThat(PressRelease.end(blocks("Media contact", RELEASE, RELEASE))).isEqualTo(3);
        assertThat(PressRelease.end(blocks(RELEASE, "Media contact", RELEASE, RELEASE)))
                .isEqualTo(4);
    }

    @Test
    void theFirstOfSeveralNoticesEndsIt() {
        assertThat(PressRelease.end(blocks(RELEASE, "About the Harbour Board", NOTICE, "Media contact", "Ada Quay")))
                .isEqualTo(1);
    }

    @Test
    void aTextOfNothingEndsAtOnce() {
        assertThat(PressRelease.end(List.of())).isZero();
    }
}
