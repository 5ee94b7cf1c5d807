package readout.archive;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

/**
 * Spark job that reads files of pages and writes tables of facts. It saves the records of each batch of files, so that a job that was stopped
 * resumes after the last complete batch.
 */
public final class ArchiveJob {
    private static final String WORK = "/_work/";

    private final SparkSession spark;
    private final Settings settings;

    /**
     * Settings of a job.
     *
     * @param out the folder of the tables
     * @param partitions the number of partitions for the pages of a batch
     * @param batch the number of files in a batch
     * @param limit the time limit for reading a page
     * @param today the latest possible publication date
     */
    public record Settings(String out, int partitions, int batch, Duration limit, LocalDate today) {}

    public ArchiveJob(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * Reads all files and writes the tables.
     *
     * @param inputs files, folders and patterns on any Hadoop filesystem
     * @throws IOException if they can't be listed, or there are none
     */
    public void run(List<String> inputs) throws IOException {
        List<FileStatus> files = files(inputs);
        List<String> done = new ArrayList<>();
        for (int from = 0; from < files.size(); from += settings.batch()) {
            List<FileStatus> batch = files.subList(from, Math.min(files.size(), from + settings.batch()));
            List<String> names =
                    batch.stream().map(file -> file.getPath().toString()).toList();
            String place = settings.out() + WORK + key(batch);
            if (!exists(place + "/_SUCCESS")) {
                spark.sparkContext().setJobDescription("batch " + (from / settings.batch() + 1) + ": " + names.get(0));
                records(names).write().mode(SaveMode.Overwrite).parquet(place);
            }
            done.add(place);
        }
        spark.sparkContext().setJobDescription("tables");
        Dataset<Row> records = spark.read().schema(Records.SCHEMA).parquet(done.toArray(String[]::new));
        ArchiveColumns.write(records, settings.out(), settings.partitions());
    }

    /**
     * Key of a batch's saved records: a hash of the files' names and sizes, so that a file that grew is read again, and of the columns, which
     * differ between versions.
     */
    private static String key(List<FileStatus> batch) {
        String files =
                batch.stream().map(file -> file.getLen() + " " + file.getPath()).collect(Collectors.joining("\n"));
        return DigestUtils.sha256Hex(Records.SCHEMA.toDDL() + ArchiveColumns.contents() + "\n" + files).substring(0, 16);
    }

    private Dataset<Row> records(List<String> files) {
        return ArchivePages.of(spark, files)
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

    /** Lists all files without duplicates, sorted by name. */
    private List<FileStatus> files(List<String> inputs) throws IOException {
        Set<FileStatus> files =
                new TreeSet<>(Comparator.comparing(file -> file.getPath().toString()));
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
        return List.copyOf(files);
    }

    private static void collect(FileSystem system, FileStatus file, Set<FileStatus> files) throws IOException {
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
