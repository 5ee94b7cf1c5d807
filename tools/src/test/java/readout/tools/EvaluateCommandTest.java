package readout.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void scoresInputsAgainstGoldByName() throws IOException {
        String text = "French Finance Minister Jean Dupont left the talks in Geneva early on Monday, an official said.";
        Files.writeString(folder.resolve("one.txt"), text);
        Files.writeString(
                folder.resolve("one.gold.json"),
                "{\"body_first\": \"French\", \"body_last\": \"said.\", \"roles\": [{\"person\": \"Jean Dupont\", \"title\": \"French Finance Minister\"}]}");
        ToolRun run = ToolRun.of(
                "evaluate", folder.toString(), folder.resolve("one.txt").toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("1 articles, 0 without a record")
                .containsPattern("role +P 1.000 {2}R 1.000 {2}F1 1.000");
    }

    @Test
    void saysWhereThereIsNoGold() {
        ToolRun run = ToolRun.of("evaluate", folder.toString(), "x.txt");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("no *.gold.json");
    }

    /** The same figures as the benchmark's own scorer on the same files; the table of confidence is beyond it. */
    @Test
    void agreesWithTheBenchmarksScorer() throws Exception {
        Path bench = Path.of(System.getProperty("readout.bench", ""))
                .toAbsolutePath()
                .normalize();
        boolean present = Files.exists(bench.resolve("score.py")) && isPythonHere();
        if (!present) {
            System.err.println("SKIPPED: no score.py at " + bench + " (READOUT_BENCH says where) or no python3");
        }
        assumeTrue(present, "no benchmark at " + bench);
        Path dev = bench.resolve("negotiation/dev");
        Path records = folder.resolve("records.jsonl");
        Files.writeString(
                records,
                ToolRun.ofReadout(
                                "read",
                                "--format",
                                "jsonl",
                                dev.resolve("inputs.jsonl").toString())
                        .out());
        Process scorer = new ProcessBuilder(
                        "python3", bench.resolve("score.py").toString(), dev.toString(), records.toString())
                .redirectErrorStream(true)
                .start();
        String expected = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> found = ToolRun.of(
                        "evaluate", dev.toString(), dev.resolve("inputs.jsonl").toString())
                .out()
                .lines()
                .filter(line -> !line.startsWith("confidence"))
                .toList();
        assertThat(found).isEqualTo(expected.lines().toList());
    }

    private static boolean isPythonHere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
