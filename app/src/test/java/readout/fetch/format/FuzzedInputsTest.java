package readout.fetch.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs by which fuzzing once broke a parser: folder by folder, the parser's name and what broke it. */
class FuzzedInputsTest {
    private static Path home() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FuzzedInputsTest.class.getResource("/readout/fetch/fuzzed"))
                .toURI());
    }

    static List<Path> inputs() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(home())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(20)
    void breaksNoMore(Path input) throws IOException {
        String parser = input.getName(input.getNameCount() - 2).toString();
        assertThat(FormatsFuzzer.TARGETS).containsKey(parser);
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> FormatsFuzzer.run(parser, bytes)).doesNotThrowAnyException();
        assertThatCode(() -> FormatsFuzzer.run("any", bytes)).doesNotThrowAnyException();
    }
}
