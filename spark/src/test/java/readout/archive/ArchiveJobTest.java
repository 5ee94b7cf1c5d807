package readout.archive;

import readout.fact.Meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.generate.GeneratedRecords;
import readout.store.database.JsonColumns;
import readout.store.Store;
import readout.store.database.StoreException;
import readout.ingest.ArchiveTables;

/** In Spark's local mode. */
class ArchiveJobTest {
    private static final List<String> TABLES = List.of(
            "articles",
            "claims",
            "findings",
            "statements",
            "meetings",
            "roles",
            "positions",
            "events",
            "markets",
            "deadlines",
            "times",
            "skipped");

    @TempDir
    private Path folder = Path.of("");

    private static SparkSession spark = session();

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
    }

    @BeforeAll
    static void start() {
        spark = session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static ArchiveJob.Settings settings(Path out, int partitions, int batch) {
        return new ArchiveJob.Settings(
                out.toString(), partitions, batch, Duration.ofSeconds(30), LocalDate.of(2026, 1, 1));
    }

    /** Articles as lines of JSON, and pages of them in a WARC. */
    private List<String> inputs() throws IOException {
        List<String> lines = new ArrayList<>();
        GeneratedRecords.of(0, 24)
                .map(record -> JsonColumns.of(Map.of(
                        "source", record.article().source(),
                        "published",
                                record.article()
                                        .published()
                                        .map(String::valueOf)
                                        .orElse(""),
                        "text", record.article().text())))
                .forEach(lines::add);
        lines.add("{\"source\":\"broken\",\"text\":");
        Path json = Files.write(folder.resolve("a.jsonl"), lines);
        Path warc = folder.resolve("b.warc.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String city : List.of("Oslo", "Riga", "Lima")) {
            bytes.write(record(city));
        }
        Files.write(warc, bytes.toByteArray());
        return List.of(json.toString(), warc.toString());
    }

    private static byte[] record(String city) throws IOException {
        String page = "<html><head><title>Talks in " + city + "</title></head><body><article><h1>Talks in " + city
                + "</h1><p>Norway and Kenya met in " + city
                + " on 3 May 2019 to talk about fishing rights, the Norwegian"
                + " minister said.</p><p>Kenya demands more licences before the winter, and traders in " + city
                + " had asked both governments for an agreement.</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + city
                + "\r\nWARC-Date: 2019-05-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(city.getBytes(StandardCharsets.UTF_8))
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static List<String> rows(Path out, String table) {
        Dataset<Row> read = spark.read().parquet(out.resolve(table).toString());
        return read.toJSON().collectAsList().stream().sorted().toList();
    }

    @Test
    void theTablesAreTheSameHoweverTheWorkIsSplit() throws IOException {
        List<String> inputs = inputs();
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        new ArchiveJob(spark, settings(one, 1, 2)).run(inputs);
        new ArchiveJob(spark, settings(other, 5, 1)).run(inputs);
        for (String table : TABLES) {
            assertThat(rows(other, table)).as(table).isEqualTo(rows(one, table));
        }
        assertThat(rows(one, "articles")).hasSize(27);
        assertThat(rows(one, "articles").stream().filter(row -> row.contains("news.example/Oslo")))
                .singleElement()
                .asString()
                .contains("Norway and Kenya met in Oslo");
        assertThat(rows(one, "skipped")).hasSize(1);
        assertThat(rows(one, "meetings")).isNotEmpty();
        assertThat(rows(one, "statements")).isNotEmpty();
    }

    @Test
    void rewritesAreGroupedUnderTheFirst() throws IOException {
        Path out = folder.resolve("copies");
        new ArchiveJob(spark, settings(out, 3, 2)).run(inputs());
        Map<String, String> originals = new HashMap<>();
        spark.read()
                .parquet(out.resolve("articles").toString())
                .select("id", "copy_of")
                .collectAsList()
                .forEach(row -> originals.put(row.getString(0), row.getString(1)));
        assertThat(originals.entrySet().stream().filter(each -> !each.getKey().equals(each.getValue())))
                .isNotEmpty()
                .hasSizeLessThan(10);
        assertThat(originals.values())
                .allSatisfy(original ->
                        assertThat(originals).as("an original is no copy").containsEntry(original, original));
    }

    @Test
    void claimsThatSayTheSameAreOneFinding() throws IOException {
        Path out = folder.resolve("merged");
        new ArchiveJob(spark, settings(out, 3, 2)).run(inputs());
        Dataset<Row> findings = spark.read().parquet(out.resolve("findings").toString());
        assertThat(findings.count())
                .isEqualTo(
                        spark.read().parquet(out.resolve("claims").toString()).count());
        // A rewrite quotes the same people with the same words as its original.
        Dataset<Row> copied = findings.where("kind = 'statement' and article <> copy_of");
        assertThat(copied.isEmpty()).isFalse();
        assertThat(copied.join(
                                findings.selectExpr("finding as other", "article as original"),
                                org.apache.spark.sql.functions.expr("finding = other and copy_of = original"),
                                "left_semi")
                        .count())
                .isPositive();
        assertThat(findings.select("finding").distinct().count()).isLessThan(findings.count());
        assertThat(findings.groupBy("finding")
                        .agg(org.apache
                                .spark
                                .sql
                                .functions
                                .countDistinct("kind")
                                .as("kinds"))
                        .where("kinds > 1")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aJobThatWasStoppedGoesOnWhereItStopped() throws IOException {
        List<String> inputs = inputs();
        Path whole = folder.resolve("whole");
        new ArchiveJob(spark, settings(whole, 2, 1)).run(inputs);
        Path stopped = folder.resolve("stopped");
        new ArchiveJob(spark, settings(stopped, 2, 1)).run(inputs);
        List<Path> batches = batches(stopped);
        assertThat(batches).hasSize(2);
        // As a process leaves it that dies in its second batch.
        Files.delete(batches.get(1).resolve("_SUCCESS"));
        Files.deleteIfExists(batches.get(1).resolve("._SUCCESS.crc"));
        FileTime before = Files.getLastModifiedTime(batches.get(0).resolve("_SUCCESS"));
        new ArchiveJob(spark, settings(stopped, 2, 1)).run(inputs);
        assertThat(Files.getLastModifiedTime(batches.get(0).resolve("_SUCCESS")))
                .isEqualTo(before);
        assertThat(batches.get(1).resolve("_SUCCESS")).exists();
        for (String table : TABLES) {
            assertThat(rows(stopped, table)).as(table).isEqualTo(rows(whole, table));
        }
    }

    @Test
    void aFileThatGrewIsReadAnew() throws IOException {
        List<String> inputs = List.of(inputs().get(0));
        Path out = folder.resolve("grown");
        new ArchiveJob(spark, settings(out, 2, 1)).run(inputs);
        int before = rows(out, "articles").size();
        Files.writeString(
                Path.of(inputs.get(0)),
                "{\"source\":\"late\",\"text\":\"Kenya and Norway ended their talks on fish without a date for new ones.\"}\n",
                StandardOpenOption.APPEND);
        new ArchiveJob(spark, settings(out, 2, 1)).run(inputs);
        assertThat(rows(out, "articles")).hasSize(before + 1);
    }

    private static List<Path> batches(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("_work"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void theTablesGoIntoADossierAndEveryClaimStands() throws IOException {
        Path out = folder.resolve("tables");
        new ArchiveJob(spark, settings(out, 2, 2)).run(inputs());
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        try (Store store = Store.create(folder.resolve("x.db").toString(), "Test", List.of("NOR", "KEN"), List.of())) {
            new ArchiveTables(out).read("", row -> store.add(row.article(), row.copyOf(), row.claims(), now));
            store.refresh();
            assertThat(store.overview().articles()).isEqualTo(27);
            assertThat(store.overview().texts()).isLessThan(27);
            assertThat(store.verify()).isEmpty();
            assertThat(store.dossier(LocalDate.of(2026, 1, 1), 100).of(Meeting.class)).isNotEmpty();
        }
        try (Store store = Store.create(folder.resolve("y.db").toString(), "Test", List.of("NOR", "KEN"), List.of())) {
            new ArchiveTables(out)
                    .read("in (riga|lima) on", row -> store.add(row.article(), row.copyOf(), row.claims(), now));
            assertThat(store.overview().articles()).isEqualTo(2);
        }
        assertThatThrownBy(() -> new ArchiveTables(folder.resolve("none")).read("", row -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds no tables of an archive");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new ArchiveJob(spark, settings(folder.resolve("none"), 1, 1))
                        .run(List.of(folder.resolve("missing.warc").toString())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing.warc: there is no such file");
    }
}
