package readout.tools;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.fact.ArticleRecord;
import readout.generate.GeneratedRecords;
import readout.text.Article;

/** {@code tools/run made-up}: writes made-up articles for benchmarks. */
@Command(
        name = "made-up",
        mixinStandardHelpOptions = true,
        description = "Prints made-up articles as JSON lines, one in ten a light rewrite of the one before.")
final class MadeUpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "N", description = "how many")
    private int count = 1;

    MadeUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (ArticleRecord record : GeneratedRecords.of(0, count).toList()) {
            Article article = record.article();
            terminal.out()
                    .println(json.writeValueAsString(Map.of(
                            "source", article.source(),
                            "title", article.title().orElse(""),
                            "outlet", article.outlet().orElse(""),
                            "published",
                                    article.published().map(String::valueOf).orElse(""),
                            "text", article.text())));
        }
        return Status.DONE;
    }
}
