package readout.archive;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Files of pages to tables of facts. Files are worked on in batches, each kept when it is done: a job that was stopped goes on after the last one. */
public final class ArchiveJob {
    private static final String WORK = "/_work/";

    private final SparkSession spark;
    private final Settings settings;

    /**
     * How a job runs.
     *
     * @param out the folder of the tables
     * @param partitions into how many parts the pages of a batch are spread
     * @param batch how many files are worked on together
     * @param limit the longest time for a page
     * @param today no article is published after this
     */
    public record Settings(String out, int partitions, int batch, Duration limit, LocalDate today) {}

    public ArchiveJob(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * Works on all files, and writes the tables.
     *
     * @param inputs files, folders and patterns on any Hadoop filesystem
     * @throws IOException where they can't be listed, or there are none
     */
    public void run(List<String> inputs) throws IOException {
        List<String> files = files(inputs);
        List<String> done = new ArrayList<>();
        for (int from = 0; from < files.size(); from += settings.batch()) {
            List<String> batch = files.subList(from, Math.min(files.size(), from + settings.batch()));
            String place = settings.out()
                    + WORK
                    + DigestUtils.sha256Hex(String.join("\n", batch)).substring(0, 16);
            if (!exists(place + "/_SUCCESS")) {
                spark.sparkContext().setJobDescription("batch " + (from / settings.batch() + 1) + ": " + batch.get(0));
                records(batch).write().mode(SaveMode.Overwrite).parquet(place);
            }
            done.add(place);
        }
        spark.sparkContext().setJobDescription("tables");
        Tables.write(spark.read().schema(Records.SCHEMA).parquet(done.toArray(String[]::new)), settings.out());
    }

    private Dataset<Row> records(List<String> files) {
        return Pages.of(spark, files)
                .repartition(settings.partitions())
                .mapPartitions(new Records(settings.today(), settings.limit()), Encoders.row(Records.SCHEMA));
    }

    private boolean exists(String place) throws IOException {
        Path path = new Path(place);
        return path.getFileSystem(configuration()).exists(path);
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    /** All files, by name and size: a file that grew is another one. */
    private List<String> files(List<String> inputs) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(configuration());
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new IOException(input + ": there is no such file");
            }
            for (FileStatus each : found) {
                collect(system, each, files);
            }
        }
        files.sort(Comparator.comparing(file -> file.getPath().toString()));
        return files.stream().map(file -> file.getPath().toString()).distinct().toList();
    }

    private static void collect(FileSystem system, FileStatus file, List<FileStatus> files) throws IOException {
        if (file.isDirectory()) {
            for (FileStatus each : system.listStatus(file.getPath())) {
                String name = each.getPath().getName();
                if (!name.startsWith(".") && !name.startsWith("_")) {
                    collect(system, each, files);
                }
            }
        } else {
            files.add(file);
        }
    }
}
