package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {
    @TempDir
    Path folder = Path.of(".");

    private List<String> differences(String before, String after) throws IOException {
        Path base = Files.writeString(folder.resolve("base"), before);
        return Differences.of(base, Files.writeString(folder.resolve("here"), after), 2);
    }

    @Test
    void sameBytesHaveNone() throws IOException {
        assertThat(differences("{\"a\":1}\n", "{\"a\":1}\n")).isEmpty();
    }

    @Test
    void eachHasItsLineAndPath() throws IOException {
        assertThat(differences("{\"a\":1}\n{\"b\":{\"c\":[1,2]}}\n", "{\"a\":1}\n{\"b\":{\"c\":[1,3,4]}}\n"))
                .containsExactly("line 2  b.c[1]: 2 → 3", "line 2  b.c[2]: nothing → 4");
    }

    @Test
    void onlyTheFirstAreTold() throws IOException {
        assertThat(differences("{\"a\":1,\"b\":1,\"c\":1}\n", "{\"a\":2,\"b\":2,\"c\":2}\n"))
                .containsExactly("line 1  a: 1 → 2", "line 1  b: 1 → 2");
    }

    @Test
    void formAndNumberOfLinesCount() throws IOException {
        assertThat(differences("{\"a\":1,\"b\":2}\n", "{\"b\":2,\"a\":1}\n{}\n"))
                .containsExactly("line 1  the same values in another order or form", "lines: 1 → 2");
        assertThat(differences("{}\n", "{}")).containsExactly("only the ends of lines differ");
    }
}
