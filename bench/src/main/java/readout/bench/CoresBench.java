package readout.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import readout.evaluate.GeneratedRecords;
import readout.fact.ArticleRecord;
import readout.text.Article;

/** The plain command beside the job on Spark with one core and with two, on made-up articles of the length of news. */
public final class CoresBench {
    private static final int REPORTS_EACH = 6;
    private static final int DAYS = 30;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final double KILO = 1e3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final String launcher;
    private final Path folder;

    private CoresBench(String launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    /** @param arguments the launcher, the number of articles (2,000) */
    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory("readout-cores");
        new CoresBench(arguments[0], folder).run(articles);
        FileUtils.deleteDirectory(folder.toFile());
    }

    private void run(int articles) throws IOException, InterruptedException {
        Path inputs = folder.resolve("articles.jsonl");
        write(inputs, articles);
        out.printf(
                Locale.ROOT,
                "%,d articles, each of %d made-up reports, %,d kB%n",
                articles,
                REPORTS_EACH,
                Files.size(inputs) / 1000);
        double plain = taken("read", "--format", "jsonl", inputs.toString());
        double one = taken("archive", "--master", "local[1]", "--out", folder + "/one", inputs.toString());
        double two = taken("archive", "--master", "local[2]", "--out", folder + "/two", inputs.toString());
        out.printf(
                Locale.ROOT,
                "local[1] takes %.2f times the plain command's time; the second core gains %.2f times%n",
                one / plain,
                one / two);
    }

    private double taken(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(arguments));
        WatchedProcess.Taken taken = WatchedProcess.run(command, folder.resolve("log.txt"));
        out.printf(
                Locale.ROOT,
                "%-32s %7.1f s, %,6.0f MB%n",
                String.join(" ", List.of(arguments).subList(0, 3)),
                taken.seconds(),
                taken.kilobytes() / KILO);
        return taken.seconds();
    }

    /** Articles of some 600 words, of a few weeks. */
    private static void write(Path file, int articles) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int number = 0; number < articles; number++) {
                List<ArticleRecord> reports =
                        GeneratedRecords.of(number * REPORTS_EACH, REPORTS_EACH).toList();
                Article first = reports.get(0).article();
                writer.write(json.writeValueAsString(Map.of(
                        "source", first.source(),
                        "title", first.title().orElse(""),
                        "outlet", first.outlet().orElse(""),
                        "published",
                                FIRST_DAY
                                        .plusDays((long) number * DAYS / articles)
                                        .toString(),
                        "text",
                                String.join(
                                        "\n\n",
                                        reports.stream()
                                                .map(report -> report.article().text())
                                                .toList()))));
                writer.newLine();
            }
        }
    }
}
