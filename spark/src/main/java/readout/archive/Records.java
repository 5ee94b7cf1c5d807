package readout.archive;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import readout.Pipeline;
import readout.merge.Claims;
import readout.merge.text.MinHashSignature;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.store.database.JsonColumns;
import readout.text.Article;
import readout.ingest.PipelineRunner;

/** Reads pages into records, one row per article. The models are loaded once per JVM and shared by its tasks; a page that exceeds the time limit is skipped. */
final class Records implements MapPartitionsFunction<String, Row>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Schema of a row: an article with its claims and dates, or the reason why it was skipped. */
    static final StructType SCHEMA = StructType.fromDDL(
            "id string, source string, url string, outlet string, title string, day string, basis string, language string,"
                    + " text string, print string, reason string,"
                    + " claims array<struct<id: string, kind: string, about: string, spans: string, quote: string, confidence: double, content: string>>,"
                    + " times array<struct<begin_at: int, end_at: int, text: string, type: string, value: string>>");

    private static final Row[] NONE = {};

    private final LocalDate today;
    private final Duration limit;

    /**
     * Creates a reader of pages.
     *
     * @param today the latest possible publication date
     * @param limit the time limit for reading a page
     */
    Records(LocalDate today, Duration limit) {
        this.today = today;
        this.limit = limit;
    }

    @Override
    public Iterator<Row> call(Iterator<String> pages) {
        PipelineRunner worker = PipelineRunner.ofSingleArticles(new Pipeline(today), limit);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> worker.close());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public Row next() {
                return row(ArchivePage.parsed(pages.next()), worker);
            }
        };
    }

    private static Row row(ArchivePage page, PipelineRunner worker) {
        if (page.input().isEmpty()) {
            return failed(page.source(), page.reason());
        }
        PipelineRunner.Outcome outcome = worker.run(page.input().get());
        return outcome.record().map(Records::row).orElseGet(() -> failed(page.source(), outcome.reason()));
    }

    private static Row failed(String source, String reason) {
        return RowFactory.create(null, source, null, null, null, null, null, null, null, null, reason, NONE, NONE);
    }

    private static Row row(ArticleRecord record) {
        Article article = record.article();
        String day = article.published().map(LocalDate::toString).orElse(null);
        Row[] claims =
                Claims.of(record, source(article)).stream().map(Records::row).toArray(Row[]::new);
        Row[] times = record.times().stream()
                .map(time -> RowFactory.create(
                        time.span().begin(),
                        time.span().end(),
                        time.text(),
                        time.type().name(),
                        time.value()))
                .toArray(Row[]::new);
        return RowFactory.create(
                article.id(),
                article.source(),
                article.url().orElse(null),
                article.outlet().orElse(null),
                article.title().orElse(null),
                day,
                article.publishedBasis().name(),
                article.language(),
                article.text(),
                MinHashSignature.ofArticle(article.text()).encoded(),
                null,
                claims,
                times);
    }

    private static Source source(Article article) {
        return new Source(
                article.id(),
                0,
                article.outlet().orElse(""),
                article.title(),
                article.url(),
                article.published(),
                article.published().orElse(LocalDate.EPOCH),
                article.id());
    }

    private static Row row(Claim claim) {
        return RowFactory.create(
                claim.id(),
                claim.content().kind().word(),
                Merged.about(claim.content()),
                JsonColumns.spans(claim.spans()),
                claim.quote(),
                claim.confidence(),
                JsonColumns.of(claim.content()));
    }
}
