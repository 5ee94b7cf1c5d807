package readout.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import readout.fact.ArticleRecord;
import readout.generate.GeneratedRecords;
import readout.text.Article;

/** Benchmark of {@code readout read} and optionally {@code readout add} against the Spark job with one core and with two, on made-up articles as long as news. */
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

    /** @param arguments the launcher, the number of articles (2,000), "add" to merge them into a dossier too */
    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory("readout-cores");
        new CoresBench(arguments[0], folder).run(articles, List.of(arguments).contains("add"));
        FileUtils.deleteDirectory(folder.toFile());
    }

    private void run(int articles, boolean merge) throws IOException, InterruptedException {
        Path inputs = folder.resolve("articles.jsonl");
        write(inputs, articles);
        out.printf(
                Locale.ROOT,
                "%,d articles, each of %d made-up reports, %,d kB%n",
                articles,
                REPORTS_EACH,
                Files.size(inputs) / 1000);
        double added = merge ? added(inputs) : 0;
        // The machine's speed varies, so the runs that are compared most follow each other.
        double plain = taken("read", "--format", "jsonl", inputs.toString());
        double one = archived("local[1]", folder.resolve("one"), inputs);
        double two = archived("local[2]", folder.resolve("two"), inputs);
        out.printf(
                Locale.ROOT,
                "local[1] takes %.2f times as long as reading%s; the second core gains %.2f times%n",
                one / plain,
                merge ? String.format(Locale.ROOT, ", %.2f times as long as merging too", one / added) : "",
                one / two);
    }

    private double added(Path inputs) throws IOException, InterruptedException {
        String dossier = folder + "/dossier.db";
        taken("new", dossier, "--sides", "NOR,KEN");
        return taken("add", dossier, "--take", inputs.toString());
    }

    private double archived(String master, Path tables, Path inputs) throws IOException, InterruptedException {
        long start = System.currentTimeMillis();
        double seconds = taken("archive", "--master", master, "--out", tables.toString(), inputs.toString());
        double begun = (time(tables.resolve("_work"), "creationTime") - start) / KILO;
        double kept = (time(done(tables.resolve("_work")), "lastModifiedTime") - start) / KILO;
        out.printf(
                Locale.ROOT,
                "  start of Spark %.1f s, records %.1f s, tables %.1f s%n",
                begun,
                kept - begun,
                seconds - kept);
        return seconds;
    }

    private static long time(Path file, String attribute) throws IOException {
        return ((FileTime) Files.getAttribute(file, attribute)).toMillis();
    }

    /** The file that Spark writes last into the folder of the only batch. */
    private static Path done(Path work) throws IOException {
        try (Stream<Path> batches = Files.list(work)) {
            return batches.findFirst().orElseThrow().resolve("_SUCCESS");
        }
    }

    private double taken(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(arguments));
        WatchedProcess.Taken taken = WatchedProcess.run(command, folder.resolve("log.txt"));
        out.printf(
                Locale.ROOT,
                "%-32s %7.1f s, %,6.0f MB%n",
                String.join(" ", List.of(arguments).subList(0, 3)).replace(folder + "/", ""),
                taken.seconds(),
                taken.kilobytes() / KILO);
        return taken.seconds();
    }

    /** Writes articles of about 600 words, spread over a few weeks. */
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
