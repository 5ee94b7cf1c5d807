package readout.store.article;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import readout.dossier.Source;
import readout.merge.Relevance;
import readout.merge.text.MinHashSignature;
import readout.store.database.Numbers;
import readout.text.Article;
import readout.text.PublishedBasis;

/** Reads and writes rows of articles. */
public final class ArticleRows {
    private static final String UNKNOWN_OUTLET = "unknown outlet";

    /** Bases of a date that was stated rather than guessed. */
    private static final Set<PublishedBasis> TOLD =
            Set.of(PublishedBasis.GIVEN, PublishedBasis.METADATA, PublishedBasis.TEXT);

    private static final Pattern FRAGMENT = Pattern.compile("#.*");

    private final Handle handle;

    public ArticleRows(Handle handle) {
        this.handle = handle;
    }

    public Optional<String> text(String article) {
        return handle.createQuery("select text from article where id = :id")
                .bind("id", article)
                .mapTo(String.class)
                .findOne();
    }

    public boolean has(String article) {
        return belongs(article).isPresent();
    }

    /** True where no later version has replaced the article. */
    public boolean stands(String article) {
        return handle.createQuery("select newest from article where id = :id")
                .bind("id", article)
                .map((row, context) -> row.getString("newest") == null)
                .one();
    }

    /** False for a near miss, empty for an unknown article. */
    public Optional<Boolean> belongs(String article) {
        return handle.createQuery("select belongs from article where id = :id")
                .bind("id", article)
                .mapTo(Integer.class)
                .findOne()
                .map(belongs -> belongs == 1);
    }

    /** True where the stored article has no stated date, and this one has. */
    public boolean isDatedBy(Article article) {
        return TOLD.contains(article.publishedBasis())
                && handle.createQuery("select published_basis from article where id = :id")
                        .bind("id", article.id())
                        .mapTo(String.class)
                        .findOne()
                        .map(basis -> PublishedBasis.valueOf(basis.toUpperCase(Locale.ROOT)))
                        .filter(basis -> !TOLD.contains(basis))
                        .isPresent();
    }

    public void date(Article article) {
        handle.createUpdate("update article set published = :published, published_basis = :basis where id = :id")
                .bind("id", article.id())
                .bind("published", article.published().map(LocalDate::toString).orElse(null))
                .bind("basis", basis(article))
                .execute();
    }

    private static String basis(Article article) {
        return article.publishedBasis().name().toLowerCase(Locale.ROOT);
    }

    public void take(String article) {
        handle.createUpdate("update article set belongs = 1 where id = :id")
                .bind("id", article)
                .execute();
    }

    /** Marks the article as backlog: it is read, but not announced. */
    public void backlog(String article) {
        handle.createUpdate("update article set backlog = 1 where id = :id")
                .bind("id", article)
                .execute();
    }

    /**
     * Inserts an article.
     *
     * @param copyOf the first article with this text, its own id where it is the first
     * @return the article as a source of claims
     */
    public Source insert(
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
                .bind("address", address(article).orElse(null))
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

    /** The address that versions of the article share; empty for a site's front page. */
    public static Optional<String> address(Article article) {
        return article.metadata()
                .url()
                .or(article::url)
                .map(url -> FRAGMENT.matcher(url).replaceFirst(""))
                .filter(ArticleRows::hasPath);
    }

    private static boolean hasPath(String address) {
        try {
            String path = URI.create(address).getPath();
            return path != null && path.length() > 1;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
