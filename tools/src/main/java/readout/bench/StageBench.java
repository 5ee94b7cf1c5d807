package readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import readout.Pipeline;
import readout.text.Article;

/** Profile of the pipeline by stage, from samples of the JVM's flight recorder; one thread, after a warm-up. */
public final class StageBench {
    private static final int WARM_ROUNDS = 10;
    private static final int ROUNDS = 20;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;
    /** The classes and methods of each stage; a sample counts for the innermost one on its stack. */
    private static final Map<String, List<String>> STAGES = stages();

    private StageBench() {}

    private static Map<String, List<String>> stages() {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        stages.put("word pieces and windows", List.of("WordPieces.encode", "Windows.of"));
        stages.put("network", List.of("ReaderModel.tokens", "ReaderModel.arguments"));
        stages.put("decoding", List.of("NeuralTagger.tag"));
        stages.put("dates", List.of("TimeTagger.tag", "PublicationDay.of"));
        stages.put("names and references", List.of("Resolver.resolve"));
        stages.put("facts", List.of("Assembly.record"));
        return stages;
    }

    /** @param arguments the inputs */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Pipeline pipeline = new Pipeline(LocalDate.of(2030, 1, 1));
        List<Article> articles = BenchArticles.of(pipeline, arguments);
        long tokens = articles.stream()
                .mapToLong(article -> Tokens.count(article.text()))
                .sum();
        for (int round = 0; round < WARM_ROUNDS; round++) {
            articles.forEach(pipeline::record);
        }
        Path file = Files.createTempFile("readout", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            long start = System.nanoTime();
            for (int round = 0; round < ROUNDS; round++) {
                articles.forEach(pipeline::record);
            }
            double seconds = (System.nanoTime() - start) / NANOS;
            recording.stop();
            recording.dump(file);
            report(out, file, tokens * ROUNDS, seconds);
        } finally {
            Files.delete(file);
        }
    }

    private static void report(PrintStream out, Path file, long tokens, double seconds) throws IOException {
        Map<String, Integer> samples = new LinkedHashMap<>();
        STAGES.keySet().forEach(stage -> samples.put(stage, 0));
        samples.put("else", 0);
        int all = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getStackTrace() != null
                    && isPipeline(event.getStackTrace().getFrames())) {
                samples.merge(stage(event.getStackTrace().getFrames()), 1, Integer::sum);
                all++;
            }
        }
        double micros = seconds * MICROS / tokens;
        out.printf(Locale.ROOT, "%,d tokens, %.0f tokens/s, %d samples%n", tokens, tokens / seconds, all);
        out.printf("%-24s %8s %20s%n", "stage", "share", "microseconds a token");
        for (Map.Entry<String, Integer> each : samples.entrySet()) {
            double share = (double) each.getValue() / all;
            out.printf(Locale.ROOT, "%-24s %7.1f%% %20.1f%n", each.getKey(), 100 * share, share * micros);
        }
        out.printf(Locale.ROOT, "%-24s %7.1f%% %20.1f%n", "all", 100.0, micros);
    }

    private static boolean isPipeline(List<RecordedFrame> frames) {
        return frames.stream().anyMatch(frame -> name(frame).equals("Pipeline.record"));
    }

    private static String stage(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String name = name(frame);
            for (Map.Entry<String, List<String>> stage : STAGES.entrySet()) {
                if (stage.getValue().contains(name)) {
                    return stage.getKey();
                }
            }
        }
        return "else";
    }

    private static String name(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "."
                + frame.getMethod().getName();
    }
}
