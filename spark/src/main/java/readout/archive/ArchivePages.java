package readout.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import readout.fetch.format.Formats;
import scala.Tuple2;

/** Reads an archive's files as pages. JSON Lines and Parquet files are split among tasks; any other file is read by one task, page by page. */
final class ArchivePages {
    private ArchivePages() {}

    /** @param files paths on any Hadoop filesystem */
    static Dataset<String> of(SparkSession spark, List<String> files) {
        List<String> lines = files.stream().filter(ArchivePages::isLines).toList();
        List<String> parquet =
                files.stream().filter(file -> has(file, ".parquet")).toList();
        List<String> others = files.stream()
                .filter(file -> !lines.contains(file) && !parquet.contains(file))
                .toList();
        Dataset<String> pages = spark.emptyDataset(Encoders.STRING());
        if (!lines.isEmpty()) {
            pages = pages.union(parsed(spark.read().textFile(lines.toArray(String[]::new))));
        }
        if (!parquet.isEmpty()) {
            pages = pages.union(
                    parsed(spark.read().parquet(parquet.toArray(String[]::new)).toJSON()));
        }
        if (!others.isEmpty()) {
            pages = pages.union(spark.createDataset(
                    JavaSparkContext.fromSparkContext(spark.sparkContext())
                            .binaryFiles(String.join(",", others), others.size())
                            .flatMap(ArchivePages::pulled)
                            .rdd(),
                    Encoders.STRING()));
        }
        return pages;
    }

    private static boolean isLines(String file) {
        return List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz").stream().anyMatch(ending -> has(file, ending));
    }

    private static boolean has(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Iterator<String> pulled(Tuple2<String, PortableDataStream> file) {
        String name = file._1.substring(file._1.lastIndexOf('/') + 1);
        Pulled pulled = new Pulled(name, file._2::open);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> pulled.end());
        return pulled;
    }

    private static Dataset<String> parsed(Dataset<String> lines) {
        return lines.flatMap((FlatMapFunction<String, String>) ArchivePages::ofLine, Encoders.STRING());
    }

    private static Iterator<String> ofLine(String line) {
        List<String> pages = new ArrayList<>();
        if (!line.isBlank()) {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            String name = "line " + DigestUtils.sha256Hex(bytes).substring(0, 12) + ".jsonl";
            new Formats()
                    .read(
                            name,
                            new ByteArrayInputStream(bytes),
                            found -> ArchivePage.of(found).ifPresent(page -> pages.add(page.json())));
        }
        return pages.iterator();
    }
}
