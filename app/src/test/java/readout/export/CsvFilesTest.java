package readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.export.ExportTable.Column;

class CsvFilesTest {
    @Test
    void textThatASpreadsheetWouldTakeForAFormulaStaysText() {
        ExportTable table = new ExportTable(
                "t",
                "A table",
                List.of(
                        new Column("words", ExportTable.Type.STRING, "words"),
                        new Column("number", ExportTable.Type.NUMBER, "a number")),
                List.of(
                        Arrays.asList("=HYPERLINK(\"http://a.example\")", -1.5),
                        Arrays.asList("- said", 2),
                        Arrays.asList("-12.5", null),
                        Arrays.asList("@harbour", 0),
                        Arrays.asList("both sides = two", 1)));
        assertThat(CsvFiles.text(table).lines())
                .containsExactly(
                        "words,number",
                        "\"'=HYPERLINK(\"\"http://a.example\"\")\",-1.5",
                        "'- said,2",
                        "-12.5,",
                        "'@harbour,0",
                        "both sides = two,1");
    }
}
