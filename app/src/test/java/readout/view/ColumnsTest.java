package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void cellsStandUnderEachOtherAndTheLastIsWrapped() {
        Columns columns = new Columns(30, 2);
        columns.row("23 Nov", "planned", "Anna Berg and Peter Otieno");
        columns.row("Oct", "held", "KEN");
        assertThat(columns.lines())
                .containsExactly(
                        "  23 Nov  planned  Anna Berg",
                        "                   and Peter",
                        "                   Otieno",
                        "  Oct     held     KEN");
    }

    @Test
    void aColumnThatIsEmptyEverywhereTakesNoRoom() {
        Columns columns = new Columns(40, 0);
        columns.row("", "held", "KEN");
        columns.row("", "planned", "NOR");
        assertThat(columns.lines()).containsExactly("held     KEN", "planned  NOR");
    }

    @Test
    void aLongCellIsCutByCharactersAndNotInTheMiddleOfOne() {
        Columns columns = new Columns(60, 0);
        columns.row("🚢".repeat(20), "boats");
        columns.row("x".repeat(18), "marks");
        assertThat(columns.lines()).containsExactly("🚢".repeat(17) + "…  boats", "x".repeat(18) + "  marks");
    }

    @Test
    void aWordWiderThanTheTerminalStandsAlone() {
        assertThat(Columns.wrap("  ", "a verylongwordindeed b", 10))
                .containsExactly("  a", "  verylongwordindeed", "  b");
    }

    @Test
    void noRowsAreNoLines() {
        assertThat(new Columns(80, 2).lines()).isEmpty();
    }
}
