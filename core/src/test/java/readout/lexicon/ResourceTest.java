package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void aRowIsALineOfColumnsPartedByTabs() {
        assertThat(Resource.rows("x.tsv", "# words, kind\n\na b\tone\n \nc\t\n", 2))
                .containsExactly(List.of("a b", "one"), List.of("c", ""));
    }

    @Test
    void aLineThatBeginsWithAMarkIsACommentAndOneThatHoldsItIsNot() {
        assertThat(Resource.rows("x.tsv", "#a\tb\na#\tb", 2)).containsExactly(List.of("a#", "b"));
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        assertThat(Resource.rows("x.tsv", "a\tb\r\nc\td\r\n", 2)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void aRowWithTooFewColumnsIsNamedWithItsFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resource.rows("x.tsv", "a\tb\nlonely", 2))
                .withMessage("x.tsv: 2 columns expected in [lonely]");
    }

    @Test
    void moreColumnsThanNeededAreKept() {
        assertThat(Resource.rows("x.tsv", "a\tb\tc", 2)).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void anAbsentFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resource.words("no-such-list.tsv"))
                .withMessage("the program was built without no-such-list.tsv");
    }
}
