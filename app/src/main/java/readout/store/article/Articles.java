package readout.store.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import readout.dossier.Source;
import readout.store.database.Database;
import readout.store.finding.ClaimRows;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Repository of a dossier's articles, for lists, pages and search. */
public final class Articles {
    private static final String ARTICLES =
            "select id as article, number, outlet, title, url, published, added, copy_of, source as input, language, published_basis, belongs, relevance, relevance_why, newest from article ";

    /** A day later than any other. */
    private static final String EVER = "9999-12-31";

    private final Database database;

    public Articles(Database database) {
        this.database = database;
    }

    public Optional<StoredArticle> one(String id) {
        return database.read(handle -> handle.createQuery(ARTICLES + "where id = :id")
                .bind("id", id)
                .map((row, context) -> article(row))
                .findOne());
    }

    /**
     * Articles, the last added first.
     *
     * @param outlet the outlet; empty for all
     * @param belongs false for quarantined ones
     * @param before only articles with a lower number
     */
    public List<StoredArticle> latest(Optional<String> outlet, boolean belongs, long before, int most) {
        return latest(outlet, belongs, before, Optional.empty(), most);
    }

    /**
     * Articles up to a day, the last added first.
     *
     * @param until only articles published by this day or undated; empty for all
     */
    public List<StoredArticle> latest(
            Optional<String> outlet, boolean belongs, long before, Optional<LocalDate> until, int most) {
        return database.read(handle -> {
            Query query = handle.createQuery(ARTICLES
                            + "where number < :before and belongs = :belongs and newest is null "
                            + outlet.map(name -> "and outlet = :outlet ").orElse("")
                            + until.map(day -> "and coalesce(published, '') <= :until ")
                                    .orElse("")
                            + "order by number desc limit :most")
                    .bind("before", before)
                    .bind("belongs", belongs ? 1 : 0)
                    .bind("most", most);
            outlet.ifPresent(name -> query.bind("outlet", name));
            until.ifPresent(day -> query.bind("until", day.toString()));
            return query.map((row, context) -> article(row)).list();
        });
    }

    /** The earlier versions of an article, the last added first. */
    public List<StoredArticle> versions(String id) {
        return database.read(handle -> handle.createQuery(ARTICLES + "where newest = :id order by number desc")
                .bind("id", id)
                .map((row, context) -> article(row))
                .list());
    }

    /** The article's sentences, in text order. */
    public List<String> sentences(String id) {
        return database.read(handle -> SentenceRows.of(handle, id));
    }

    /** The number of the last added article; 0 where there is none. */
    public long last() {
        return database.read(handle -> handle.createQuery("select coalesce(max(number), 0) from article")
                .mapTo(Long.class)
                .one());
    }

    /** The outlets, those with most articles first. */
    public List<Outlet> outlets() {
        return outlets(EVER);
    }

    /** The outlets by what had been published by the day, those with most articles first. */
    public List<Outlet> outlets(LocalDate until) {
        return outlets(until.toString());
    }

    private List<Outlet> outlets(String until) {
        return database.read(handle -> handle.createQuery(
                        "select outlet, count(*) as articles, count(distinct copy_of) as texts, sum(case belongs when 0 then 1 else 0 end) as aside,"
                                + " max(published) as latest, max(added) as read from article where newest is null and coalesce(published, '') <= :until group by outlet order by articles desc, outlet")
                .bind("until", until)
                .map((row, context) -> new Outlet(
                        row.getString("outlet"),
                        row.getInt("articles"),
                        row.getInt("texts"),
                        row.getInt("aside"),
                        Optional.ofNullable(row.getString("latest")).map(LocalDate::parse),
                        Instant.parse(row.getString("read"))))
                .list());
    }

    /** The whole article as it was read, as far as it is stored: without the boilerplate around its text. */
    public Optional<Article> whole(String id) {
        return one(id).map(stored -> {
            Source source = stored.source();
            Optional<Published> published = source.published()
                    .map(day -> Published.stated(
                            Timestamp.of(day),
                            PublishedBasis.valueOf(stored.basis().toUpperCase(Locale.ROOT)),
                            "kept"));
            return new Article(
                    id,
                    stored.input(),
                    source.url(),
                    Metadata.NONE
                            .withTitle(source.title())
                            .withOutlet(Optional.of(source.outlet()))
                            .withPublished(published),
                    Optional.empty(),
                    Optional.empty(),
                    stored.language(),
                    false,
                    text(id).orElse(""),
                    "kept text",
                    List.of(),
                    List.of());
        });
    }

    /** The text from which an article's claims were extracted. */
    public Optional<String> text(String article) {
        return database.read(handle -> new ArticleRows(handle).text(article));
    }

    /** Sentences that match the words, the best first. */
    public List<Hit> search(String words, int most) {
        return database.read(handle -> Search.sentences(handle, database.dialect(), words, most));
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                ClaimRows.source(row),
                row.getString("input"),
                row.getString("language"),
                row.getString("published_basis"),
                Instant.parse(row.getString("added")),
                row.getInt("belongs") == 1,
                row.getDouble("relevance"),
                row.getString("relevance_why"),
                Optional.ofNullable(row.getString("newest")));
    }
}
