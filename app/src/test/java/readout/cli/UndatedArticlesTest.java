package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article without a date: no day is made up for it, and it takes one when it is told. */
class UndatedArticlesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void hasNoDayInExportsUntilItIsAddedAgainWithOne() throws IOException {
        String dossier = folder.resolve("herring.db").toString();
        Path article = Files.writeString(folder.resolve("herring.txt"), """
                The Norwegian fisheries minister, Mara Lindt, said that Norway rejects a quota for herring.

                The Chilean fisheries minister, Olaf Renn, said that Chile demands a quota for herring.
                """);
        Run.ok("new", dossier, "--sides", "NOR,CHL");
        assertThat(Run.ok("add", dossier, article.toString())).contains("1 added");
        assertThat(days(dossier, "without")).isNotEmpty().containsOnly("");
        assertThat(Run.ok("changes", dossier, "--since", "2000-01-01")).doesNotContain("quota");

        assertThat(Run.ok("add", dossier, "--published", "2019-05-03", article.toString()))
                .contains("1 known already and dated now");
        assertThat(days(dossier, "with")).isNotEmpty().containsOnly("2019-05-03");
        assertThat(Run.ok("add", dossier, "--published", "2019-05-03", article.toString()))
                .contains("1 known already");
        assertThat(Run.ok("verify", dossier)).contains("all claims stand where the dossier says");
    }

    /** The second column of each row of the statement table. */
    private List<String> days(String dossier, String to) throws IOException {
        Path out = folder.resolve(to);
        Run.ok("export", dossier, "--to", "dna", "--all", out.toString());
        return Files.readAllLines(out.resolve("dna-statements.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .toList();
    }
}
