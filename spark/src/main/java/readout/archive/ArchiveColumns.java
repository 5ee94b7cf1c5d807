package readout.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Writes records as Parquet tables: articles, one table for each kind of fact, dates and skipped inputs. Tables are partitioned by day and sorted,
 * so they don't depend on how Spark split the work.
 */
final class ArchiveColumns {
    static final String UNDATED = "undated";

    /** The columns for the content of each kind of fact, as Spark DDL. */
    private static final Map<String, String> KINDS = kinds();

    private ArchiveColumns() {}

    /** Describes the columns of contents; records stored by another version may differ. */
    static String contents() {
        return KINDS.toString();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(
                "statement",
                "speaker string, side string, authority string, act string, modality string, predicate string, words string, direct boolean, `to` string, date string");
        kinds.put(
                "meeting",
                "what string, participants array<string>, sides array<string>, place string, start string, `end` string, form string, status string");
        kinds.put(
                "role",
                "person string, title string, side string, change struct<kind: string, group: string, date: string>");
        kinds.put("position", "actor string, target string, stance string, issue string, condition string, deadline string");
        kinds.put(
                "event",
                "type string, mode string, score double, actors array<string>, recipients array<string>, date string, words string");
        kinds.put("market", "instrument string, direction string, change string, `when` string, cause string");
        kinds.put("deadline", "`by` string, `date` string, condition string, consequence string, actor string");
        return kinds;
    }

    /** Table to be written: its rows with their day, and its sort columns. */
    private record Table(String name, Dataset<Row> rows, List<String> order) {}

    /** Writes all tables from scratch, in parallel, because a table of a few days keeps only one core busy. */
    static void write(Dataset<Row> records, String folder, int parts) {
        Dataset<Row> read = records.where(col("id").isNotNull())
                .withColumn("place", row_number().over(Window.partitionBy("id").orderBy("source", "url")))
                .where(col("place").equalTo(1))
                .drop("place", "reason");
        Dataset<Row> articles = Copies.of(read)
                .withColumn("partition", coalesce(col("day"), lit(UNDATED)))
                .persist(StorageLevel.MEMORY_AND_DISK());
        List<Runnable> writes = new ArrayList<>();
        tables(articles, parts).forEach(table -> writes.add(() -> save(table, folder)));
        writes.add(() -> saveSkipped(records, folder));
        int cores = articles.sparkSession().sparkContext().defaultParallelism();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(cores + 1, writes.size()));
        try {
            CompletableFuture.allOf(writes.stream()
                            .map(write -> CompletableFuture.runAsync(write, pool))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            pool.shutdown();
        }
        articles.unpersist();
    }

    private static List<Table> tables(Dataset<Row> articles, int parts) {
        Dataset<Row> claims = articles.select(
                        col("partition"),
                        col("id").as("article"),
                        col("copy_of"),
                        explode(col("claims")).as("claim"))
                .select(col("partition"), col("article"), col("copy_of"), col("claim.*"));
        Dataset<Row> times = articles.select(
                        col("partition"),
                        col("id").as("article"),
                        explode(col("times")).as("time"))
                .select(col("partition"), col("article"), col("time.*"));
        List<Table> tables = new ArrayList<>();
        tables.add(new Table("articles", articles.drop("claims", "times"), List.of("id")));
        tables.add(new Table("claims", claims.drop("about"), List.of("article", "kind", "id")));
        tables.add(new Table("findings", Merged.of(claims, parts), List.of("finding", "claim")));
        tables.add(new Table("times", times, List.of("article", "begin_at", "end_at")));
        KINDS.forEach((kind, columns) ->
                tables.add(new Table(kind + "s", facts(claims, kind, columns), List.of("article", "id"))));
        return tables;
    }

    private static Dataset<Row> facts(Dataset<Row> claims, String kind, String columns) {
        return claims.where(col("kind").equalTo(kind))
                .withColumn("fact", from_json(col("content"), StructType.fromDDL(columns)))
                .select(
                        col("partition"),
                        col("article"),
                        col("id"),
                        col("confidence"),
                        col("quote"),
                        col("spans"),
                        col("fact.*"));
    }

    private static void save(Table table, String folder) {
        table.rows().sparkSession().sparkContext().setJobDescription("table " + table.name());
        DataFrameWriter<Row> writer = table.rows()
                .repartition(col("partition"))
                .sortWithinPartitions("partition", table.order().toArray(String[]::new))
                .withColumnRenamed("partition", "known")
                .write()
                .mode(SaveMode.Overwrite);
        Path place = new Path(folder, table.name());
        writer.partitionBy("known").parquet(place.toString());
        if (!holdsDays(table.rows().sparkSession(), place)) {
            // An empty table would have no partition, and so no file that tells its columns.
            writer.partitionBy().parquet(place.toString());
        }
    }

    private static boolean holdsDays(SparkSession spark, Path place) {
        try {
            FileStatus[] days = place.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .globStatus(new Path(place, "known=*"));
            return days != null && days.length > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(place.toString(), unreadable);
        }
    }

    private static void saveSkipped(Dataset<Row> records, String folder) {
        records.sparkSession().sparkContext().setJobDescription("table skipped");
        records.where(col("reason").isNotNull())
                .select("source", "reason")
                .distinct()
                .coalesce(1)
                .sortWithinPartitions("source", "reason")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder + "/skipped");
    }
}
