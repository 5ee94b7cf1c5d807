package readout.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.Content;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Reads the Parquet tables that an archive job writes, by DuckDB: articles with their claims, in order of their days. */
public final class ArchiveTables {
    private static final String QUERY = """
            select a.id, a.source, a.url, a.outlet, a.title, a.day, a.basis, a.language, a.text, a.copy_of, coalesce(c.claims, '[]') as claims
            from read_parquet(?) a left join (
                select article, to_json(list({id: id, spans: spans, quote: quote, confidence: confidence, content: content} order by kind, id))::varchar as claims
                from read_parquet(?) group by article) c on c.article = a.id
            where ? = '' or regexp_matches(a.text, ?, 'i')
            order by coalesce(a.day, '9999'), a.id
            """;

    private final Path folder;

    public ArchiveTables(Path folder) {
        this.folder = folder;
    }

    /** A row of the tables: an article with its claims. */
    public record Row(Article article, String copyOf, List<Claim> claims) {}

    /** A claim as JSON in a row. */
    record ClaimJson(String id, String spans, String quote, double confidence, String content) {}

    /**
     * Passes the articles on, one by one.
     *
     * @param words a regular expression that an article's text must match; empty for all articles
     * @throws StoreException where the tables don't exist or can't be read
     */
    public void read(String words, Consumer<Row> consumer) {
        for (String table : List.of("articles", "claims")) {
            if (!Files.isDirectory(folder.resolve(table))) {
                throw new StoreException(folder + ": holds no tables of an archive ('readout archive' writes them)");
            }
        }
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement query = duckdb.prepareStatement(QUERY)) {
            query.setString(1, folder.resolve("articles") + "/*/*.parquet");
            query.setString(2, folder.resolve("claims") + "/*/*.parquet");
            query.setString(3, words);
            query.setString(4, words);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(row(rows));
                }
            }
        } catch (SQLException failed) {
            throw new StoreException(folder + ": " + failed.getMessage(), failed);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        Optional<LocalDate> day = Optional.ofNullable(row.getString("day")).map(LocalDate::parse);
        PublishedBasis basis = PublishedBasis.valueOf(row.getString("basis"));
        Article article = new Article(
                row.getString("id"),
                row.getString("source"),
                Optional.ofNullable(row.getString("url")),
                Metadata.NONE
                        .withTitle(Optional.ofNullable(row.getString("title")))
                        .withOutlet(Optional.ofNullable(row.getString("outlet")))
                        .withPublished(day.map(date -> Published.stated(Timestamp.of(date), basis, "archive"))),
                Optional.empty(),
                Optional.empty(),
                row.getString("language"),
                false,
                row.getString("text"),
                "text of an archive",
                List.of(),
                List.of());
        Source source = new Source(
                article.id(), 0, "", article.title(), article.url(), day, day.orElse(LocalDate.EPOCH), article.id());
        List<Claim> claims = new ArrayList<>();
        for (ClaimJson claim : JsonColumns.read(row.getString("claims"), ClaimJson[].class)) {
            claims.add(new Claim(
                    claim.id(),
                    source,
                    JsonColumns.spans(claim.spans()),
                    claim.quote(),
                    claim.confidence(),
                    JsonColumns.read(claim.content(), Content.class)));
        }
        return new Row(article, row.getString("copy_of"), claims);
    }
}
