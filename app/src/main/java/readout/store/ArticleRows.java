package readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import readout.dossier.Source;
import readout.merge.MinHashSignature;
import readout.merge.Relevance;
import readout.text.Article;
import readout.text.PublishedBasis;

/** Articles as they stand in the database. */
final class ArticleRows {
    private static final String UNKNOWN_OUTLET = "unknown outlet";

    /** What a date rests on that is no guess. */
    private static final Set<PublishedBasis> TOLD =
            Set.of(PublishedBasis.GIVEN, PublishedBasis.METADATA, PublishedBasis.TEXT);

    private final Handle handle;

    ArticleRows(Handle handle) {
        this.handle = handle;
    }

    Optional<String> text(String article) {
        return handle.createQuery("select text from article where id = :id")
                .bind("id", article)
                .mapTo(String.class)
                .findOne();
    }

    boolean has(String article) {
        return belongs(article).isPresent();
    }

    /** True where no later version stands for the article. */
    boolean stands(String article) {
        return handle.createQuery("select newest from article where id = :id")
                .bind("id", article)
                .map((row, context) -> row.getString("newest") == null)
                .one();
    }

    /** False for a near miss, empty for an article that is not there. */
    Optional<Boolean> belongs(String article) {
        return handle.createQuery("select belongs from article where id = :id")
                .bind("id", article)
                .mapTo(Integer.class)
                .findOne()
                .map(belongs -> belongs == 1);
    }

    /** True where the article stands without a date that it or its user told, and this one has such a date. */
    boolean isDatedBy(Article article) {
        return TOLD.contains(article.publishedBasis())
                && handle.createQuery("select published_basis from article where id = :id")
                        .bind("id", article.id())
                        .mapTo(String.class)
                        .findOne()
                        .map(basis -> PublishedBasis.valueOf(basis.toUpperCase(Locale.ROOT)))
                        .filter(basis -> !TOLD.contains(basis))
                        .isPresent();
    }

    void date(Article article) {
        handle.createUpdate("update article set published = :published, published_basis = :basis where id = :id")
                .bind("id", article.id())
                .bind("published", article.published().map(LocalDate::toString).orElse(null))
                .bind("basis", basis(article))
                .execute();
    }

    private static String basis(Article article) {
        return article.publishedBasis().name().toLowerCase(Locale.ROOT);
    }

    void take(String article) {
        handle.createUpdate("update article set belongs = 1 where id = :id")
                .bind("id", article)
                .execute();
    }

    /** Marks it as one that is read and not announced. */
    void backlog(String article) {
        handle.createUpdate("update article set backlog = 1 where id = :id")
                .bind("id", article)
                .execute();
    }

    /**
     * A new row.
     *
     * @param copyOf the first article with this text, its own id where it is the first
     * @return the article as a source of claims
     */
    Source insert(
            Article article, Instant now, MinHashSignature print, String copyOf, Relevance relevance, boolean belongs) {
        long number = Numbers.next(handle, "article");
        String outlet = article.outlet().orElse(UNKNOWN_OUTLET);
        handle.createUpdate(
                        "insert into article (id, number, source, url, address, outlet, title, published, published_basis, language, added, text, copy_of, print, relevance, relevance_why, belongs)"
                                + " values (:id, :number, :source, :url, :address, :outlet, :title, :published, :basis, :language, :added, :text, :copy, :print, :relevance, :why, :belongs)")
                .bind("id", article.id())
                .bind("number", number)
                .bind("source", article.source())
                .bind("url", article.url().orElse(null))
                .bind("address", Versions.address(article).orElse(null))
                .bind("outlet", outlet)
                .bind("title", article.title().orElse(null))
                .bind("published", article.published().map(LocalDate::toString).orElse(null))
                .bind("basis", basis(article))
                .bind("language", article.language())
                .bind("added", now.toString())
                .bind("text", article.text())
                .bind("copy", copyOf)
                .bind("print", print.encoded())
                .bind("relevance", relevance.score())
                .bind("why", relevance.reason())
                .bind("belongs", belongs ? 1 : 0)
                .execute();
        return new Source(
                article.id(),
                number,
                outlet,
                article.title(),
                article.url(),
                article.published(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                copyOf);
    }
}
