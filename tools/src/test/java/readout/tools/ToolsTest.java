package readout.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ToolsTest {
    @Test
    void countPrintsSixFiguresOfThisCheckout() {
        ToolRun run = ToolRun.of("count", "..");
        assertThat(run.status()).isZero();
        assertThat(run.out().substring(run.out().lastIndexOf("\n\n") + 2).lines())
                .hasSize(6);
    }

    @Test
    void madeUpArticlesAreLinesOfJson() {
        assertThat(ToolRun.of("made-up", "3").out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\""));
    }

    @Test
    void everyCommandIsDocumented() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(ToolRun.of("--help")
                        .out()
                        .lines()
                        .filter(line -> line.matches(" {2}[a-z].*") && !line.startsWith("  help")))
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(readme)
                        .contains("    tools/run " + line.strip().split(" ")[0]));
    }
}
