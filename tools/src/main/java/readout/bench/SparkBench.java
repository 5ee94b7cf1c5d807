package readout.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import readout.fact.ArticleRecord;
import readout.generate.GeneratedRecords;
import readout.text.Article;

/**
 * Benchmark and crash test of {@code readout archive} on web archives of made-up pages: runs it once without interruption and once killed and
 * restarted; both must write the same tables.
 */
public final class SparkBench {
    private static final int FILES = 10;
    private static final int DAYS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final double KILO = 1e3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final String launcher;
    private final int pages;
    private final Path folder;
    private final List<String> archives = new ArrayList<>();

    private SparkBench(String launcher, int pages, Path folder) {
        this.launcher = launcher;
        this.pages = pages;
        this.folder = folder;
    }

    /** @param arguments the launcher, the number of pages (50,000) */
    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        Path folder = Files.createTempDirectory("readout-spark");
        new SparkBench(arguments[0], pages, folder).run();
        FileUtils.deleteDirectory(folder.toFile());
    }

    private void run() throws Exception {
        for (int file = 0; file < FILES; file++) {
            Path archive = folder.resolve("pages-" + file + ".warc.gz");
            write(archive, pages / FILES * file, pages / FILES * (file + 1));
            archives.add(archive.toString());
        }
        out.printf(Locale.ROOT, "%,d pages of %d days in %d files of warc.gz, in %s%n", pages, DAYS, FILES, folder);
        Path whole = folder.resolve("whole");
        WatchedProcess.Taken taken = WatchedProcess.run(command(whole), log());
        out.printf(
                Locale.ROOT,
                "whole: %.1f s, most memory of the process %,.0f MB%n",
                taken.seconds(),
                taken.kilobytes() / KILO);
        Path killed = folder.resolve("killed");
        Process process = WatchedProcess.start(command(killed), log());
        while (process.isAlive() && batches(killed) < FILES / 2) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        TimeUnit.SECONDS.sleep(3);
        process.destroyForcibly().waitFor();
        out.printf("killed with %d of %d batches kept%n", batches(killed), FILES);
        double again = WatchedProcess.run(command(killed), log()).seconds();
        out.printf(Locale.ROOT, "started again: %.1f s%n", again);
        compare(whole, killed);
    }

    private void write(Path archive, int from, int to) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive))) {
            WarcPages warc = new WarcPages(file);
            int number = from;
            for (var record : (Iterable<ArticleRecord>) GeneratedRecords.of(from, to - from)::iterator) {
                warc.add(number, html(record.article(), FIRST_DAY.plusDays((long) number * DAYS / pages)));
                number++;
            }
        }
    }

    private static String html(Article article, LocalDate day) {
        String title = article.title().orElse("Talks");
        return "<html><head><title>" + title + "</title><meta property=\"article:published_time\" content=\"" + day
                + "T10:00:00Z\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>" + title + "</h1><p>"
                + article.text().replace("\n\n", "</p><p>")
                + "</p></article><footer>All rights reserved</footer></body></html>";
    }

    private List<String> command(Path to) {
        List<String> command = new ArrayList<>(List.of(launcher, "archive", "--batch", "1", "--out", to.toString()));
        command.addAll(archives);
        return command;
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private static int batches(Path to) throws IOException {
        Path work = to.resolve("_work");
        if (!Files.isDirectory(work)) {
            return 0;
        }
        try (Stream<Path> kept = Files.list(work)) {
            return (int) kept.filter(batch -> Files.exists(batch.resolve("_SUCCESS")))
                    .count();
        }
    }

    private void compare(Path one, Path other) throws IOException, SQLException {
        boolean same = tables(one).equals(tables(other));
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (String table : tables(one)) {
                String first = print(statement, one.resolve(table));
                String second = print(statement, other.resolve(table));
                boolean equal = first.equals(second);
                same &= equal;
                out.printf("%-12s %s%s%n", table, first, equal ? ", the same" : ", but " + second);
            }
        }
        if (!same) {
            throw new IllegalStateException("the tables differ");
        }
    }

    private static List<String> tables(Path folder) throws IOException {
        try (Stream<Path> tables = Files.list(folder)) {
            return tables.map(table -> table.getFileName().toString())
                    .filter(name -> !name.startsWith("_") && !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Fingerprint of a table: its number of rows and the sum of their hashes. */
    private static String print(Statement statement, Path table) throws SQLException {
        String files = table + "/**/*.parquet";
        try (ResultSet row =
                statement.executeQuery("select count(*), coalesce(sum(hash(t)::hugeint), 0) from read_parquet('" + files
                        + "', hive_partitioning = true, hive_types_autocast = false) t")) {
            row.next();
            return String.format(Locale.ROOT, "%,10d rows, sum of hashes %s", row.getLong(1), row.getString(2));
        }
    }
}
