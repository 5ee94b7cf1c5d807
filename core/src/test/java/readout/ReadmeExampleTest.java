package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.fact.ArticleRecord;
import readout.fact.Fact;
import readout.fact.Statement;
import readout.read.Input;
import readout.read.ReadResult;

/** The Java example of README.md: it compiles, it runs, and README.md shows the same lines. */
class ReadmeExampleTest {
    private static final Path SOURCE = Path.of("src", "test", "java", "readout", "ReadmeExampleTest.java");
    private static final Path SAMPLE = Path.of("..", "docs", "sample", "article.txt");

    private static void printStatements(String text) {
        // README begins
        Pipeline pipeline = new Pipeline(LocalDate.now(ZoneOffset.UTC)); // today: no article is published later
        ReadResult reading = pipeline.read(Input.ofText("article.txt", text));
        if (reading instanceof ReadResult.Read read) {
            ArticleRecord record = pipeline.record(read.article());
            for (Fact<Statement> fact : record.of(Statement.class)) {
                String words = fact.evidence().get(0).quote();
                System.out.println(fact.content().speaker() + ": " + words);
            }
        } else if (reading instanceof ReadResult.Skipped skipped) {
            System.err.println(skipped.source() + ": " + skipped.reason());
        }
        // README ends
    }

    @Test
    void readmeShowsTheExample() throws IOException {
        String example = Files.readString(SOURCE)
                .lines()
                .dropWhile(line -> !line.strip().equals("// README begins"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// README ends"))
                .collect(Collectors.joining("\n"))
                .stripIndent();
        assertThat(example).isNotBlank();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```java\n" + example + "\n```");
    }

    @Test
    void theExamplePrintsWhoSaidWhat() throws IOException {
        assertThat(printed(Files.readString(SAMPLE))).contains("David Frost: ", "“We are working hard for a deal");
    }

    private static String printed(String text) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            printStatements(text);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
