package readout.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import readout.Pipeline;
import readout.fact.ArticleRecord;
import readout.read.Input;
import readout.read.ReadResult;
import readout.resolve.time.SharedQuotations;
import readout.text.Article;

/** Runs the pipeline over inputs with a time limit for each; an article that exceeds the limit is abandoned, and the next one is processed. */
public final class PipelineRunner implements AutoCloseable {
    private final Pipeline pipeline;
    private final Duration limit;
    private final Supplier<SharedQuotations> shared;
    private ExecutorService executor = executor();

    public PipelineRunner(Pipeline pipeline, Duration limit) {
        this(pipeline, limit, constant(new SharedQuotations()));
    }

    private PipelineRunner(Pipeline pipeline, Duration limit, Supplier<SharedQuotations> shared) {
        this.pipeline = pipeline;
        this.limit = limit;
        this.shared = shared;
    }

    private static Supplier<SharedQuotations> constant(SharedQuotations shared) {
        return () -> shared;
    }

    /** A runner that reads each article on its own: earlier articles help to date nothing, and order doesn't matter. */
    public static PipelineRunner ofSingleArticles(Pipeline pipeline, Duration limit) {
        return new PipelineRunner(pipeline, limit, SharedQuotations::new);
    }

    /**
     * The outcome of one input.
     *
     * @param article the article; empty where the input could not be read
     * @param record its record; empty where the input could not be read, or no facts were wanted from it
     * @param reason why the input could not be read
     */
    public record Outcome(Optional<Article> article, Optional<ArticleRecord> record, String reason) {}

    public Outcome run(Input input) {
        return run(input, article -> true);
    }

    /** Extracts the record of an article that was read before. */
    public Outcome run(Article article) {
        return within(() -> told(article));
    }

    /** Reads an input, and extracts facts only from articles that are wanted. */
    public Outcome run(Input input, Predicate<Article> wanted) {
        return within(() -> record(input, wanted));
    }

    private Outcome within(Callable<Outcome> task) {
        Future<Outcome> work = executor.submit(task);
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            giveUp(work);
            return skipped("took longer than " + limit.toSeconds() + " s (--timeout)");
        } catch (ExecutionException failed) {
            return skipped(reason(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return skipped("was interrupted");
        }
    }

    private Outcome record(Input input, Predicate<Article> wanted) {
        ReadResult reading = pipeline.read(input);
        if (!(reading instanceof ReadResult.Read read)) {
            return skipped(reading instanceof ReadResult.Skipped skipped ? skipped.reason() : "");
        }
        return wanted.test(read.article())
                ? told(read.article())
                : new Outcome(Optional.of(read.article()), Optional.empty(), "");
    }

    private Outcome told(Article article) {
        return new Outcome(Optional.of(article), Optional.of(pipeline.record(article, shared.get())), "");
    }

    private static Outcome skipped(String reason) {
        return new Outcome(Optional.empty(), Optional.empty(), reason);
    }

    private static String reason(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        if (cause instanceof OutOfMemoryError) {
            return "needs more memory than Java may use (-Xmx in JAVA_OPTS)";
        }
        return "could not be analysed: " + cause;
    }

    /** Abandons the work. Its thread may never end: it is left behind as a daemon, and a new one takes its place. */
    private void giveUp(Future<Outcome> work) {
        work.cancel(true);
        executor.shutdownNow();
        executor = executor();
    }

    private static ExecutorService executor() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "readout-pipeline");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
