package readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.export.Table.Column;

class CsvTest {
    @Test
    void textThatASpreadsheetWouldTakeForAFormulaStaysText() {
        Table table = new Table(
                "t",
                "A table",
                List.of(
                        new Column("words", Table.Type.STRING, "words"),
                        new Column("number", Table.Type.NUMBER, "a number")),
                List.of(
                        Arrays.asList("=HYPERLINK(\"http://a.example\")", -1.5),
                        Arrays.asList("- said", 2),
                        Arrays.asList("-12.5", null),
                        Arrays.asList("@harbour", 0),
                        Arrays.asList("both sides = two", 1)));
        assertThat(Csv.text(table).lines())
                .containsExactly(
                        "words,number",
                        "\"'=HYPERLINK(\"\"http://a.example\"\")\",-1.5",
                        "'- said,2",
                        "-12.5,",
                        "'@harbour,0",
                        "both sides = two,1");
    }
}
