package readout.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Pipeline;
import readout.fetch.Found;
import readout.fetch.Sources;
import readout.json.RecordJson;
import readout.read.Input;
import readout.read.Reading;

@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    @Parameters
    List<String> inputs = List.of();

    @Option(names = "--published")
    @Nullable
    LocalDate published;

    @Option(names = "--format", defaultValue = "jsonl")
    String format = "jsonl";

    @Override
    public Integer call() {
        Pipeline pipeline = new Pipeline(LocalDate.now(java.time.ZoneOffset.UTC));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        new Sources(System.in, found -> accept(found, pipeline, out)).visit(inputs.get(0));
        out.flush();
        return 0;
    }

    private void accept(Found found, Pipeline pipeline, PrintStream out) {
        if (found instanceof Found.Article article) {
            Input input = article.input().publishedBy(Optional.ofNullable(published));
            if (pipeline.read(input) instanceof Reading.Read read) {
                out.println(RecordJson.line(pipeline.record(read.article())));
            } else {
                System.err.println(pipeline.read(input));
            }
        } else {
            System.err.println(found);
        }
    }
}
