package readout;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import readout.read.ArticleReader;
import readout.read.InputLine;
import readout.read.ReadResult;
import readout.read.Unreadable;
import readout.text.Article;

/** The benchmark's articles about negotiations, where the benchmark is. */
public final class DevSuite {
    private static final Path INPUTS = Path.of("..", "..", "shared", "bench", "negotiation", "dev", "inputs.jsonl");

    private DevSuite() {}

    /** The articles; the test is skipped, and says so, where there are none. */
    public static List<Article> articles() throws IOException, Unreadable {
        if (!Files.exists(INPUTS)) {
            System.err.println(
                    "SKIPPED: no benchmark suite at " + INPUTS.toAbsolutePath().normalize());
        }
        assumeTrue(Files.exists(INPUTS), "no benchmark suite at " + INPUTS);
        ArticleReader reader = new ArticleReader(LocalDate.of(2026, 1, 1));
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(INPUTS)) {
            if (reader.read(InputLine.parse("dev", line)) instanceof ReadResult.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }
}
