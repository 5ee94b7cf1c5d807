package readout.archive;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Main program for {@code readout archive} and {@code spark-submit}. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Reads archives of pages on Apache Spark and writes Parquet tables of what they say.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout archive --out tables pages.warc.gz more/*.jsonl",
            "  spark-submit --class readout.archive.Archive --jars … readout-spark.jar --out s3a://bucket/tables 's3a://commoncrawl/crawl-data/CC-NEWS/2019/07/*.warc.gz'"
        })
public final class Archive implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "WARC, JSON lines, Parquet or any other file that is read; folders and patterns of them, on any Hadoop filesystem")
    private List<String> inputs = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the tables are written")
    private String out = "";

    @Option(
            names = "--master",
            paramLabel = "MASTER",
            description = "where to run, where spark-submit does not say it (default local[*])")
    private String master = "";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "parts that the pages of a batch are spread over (default: four for each core)")
    private int partitions;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description =
                    "files worked on together; a job that was stopped goes on after the last whole batch (default 4)")
    private int batch = 4;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "longest time for a page (default 60)")
    private int seconds = 60;

    private static final String LOOPBACK = "127.0.0.1";

    private Archive() {}

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Archive()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        SparkSession.Builder builder = SparkSession.builder().appName("readout archive");
        if (!master.isEmpty() || System.getProperty("spark.master") == null) {
            String where = master.isEmpty() ? "local[*]" : master;
            builder.master(where);
            if (where.startsWith("local")) {
                builder.config("spark.driver.bindAddress", LOOPBACK).config("spark.driver.host", LOOPBACK);
            }
        }
        builder.config("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
        builder.config("spark.ui.showConsoleProgress", System.getenv("READOUT_TERMINAL") != null);
        try (SparkSession spark = builder.getOrCreate()) {
            int parts = partitions > 0 ? partitions : 4 * spark.sparkContext().defaultParallelism();
            spark.conf().set("spark.sql.shuffle.partitions", parts);
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            new ArchiveJob(
                            spark,
                            new ArchiveJob.Settings(out, parts, Math.max(1, batch), Duration.ofSeconds(seconds), today))
                    .run(inputs);
        }
        return 0;
    }
}
