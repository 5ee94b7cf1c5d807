package readout.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {
    @TempDir
    Path folder = Path.of(".");

    /** A checkout whose launcher prints its last argument, and ends with the status. */
    private String checkout(String name, String format, int status) throws IOException {
        Path checkout = Files.createDirectory(folder.resolve(name));
        Path launcher = checkout.resolve("readout");
        Files.writeString(
                launcher,
                "#!/bin/sh\nfor last; do :; done\nprintf '" + format + "\\n' \"$last\"\nexit " + status + "\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        return checkout.toString();
    }

    @Test
    void compareTellsWhatTwoCheckoutsMakeOfTheSameInputs() throws IOException {
        String base = checkout("base", "{\"a\": \"%s\"}", 0);
        ToolRun same = ToolRun.of("compare", base, checkout("same", "{\"a\": \"%s\"}", 0), "x");
        assertThat(same.out()).isEqualTo("the same: 1 lines\n");
        assertThat(same.status()).isZero();
        ToolRun other = ToolRun.of("compare", "--fetch", base, checkout("other", "{\"a\": \"not %s\"}", 1), "x");
        assertThat(other.out()).isEqualTo("line 1  a: \"x\" → \"not x\"\nexit status: 0 → 1\n");
        assertThat(other.status()).isEqualTo(1);
        assertThat(ToolRun.of("compare", base, checkout("broken", "", 3), "x").status())
                .isEqualTo(3);
    }

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
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(readme)
                        .contains("    tools/run " + line.strip().split(" ")[0]));
    }
}
