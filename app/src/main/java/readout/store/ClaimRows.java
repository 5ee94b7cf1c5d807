package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.dossier.Claim;
import readout.dossier.Kind;
import readout.dossier.Source;

/** Claims as they stand in the database, with their sources. */
final class ClaimRows {
    private static final String CLAIMS =
            "select c.id, c.finding, c.spans, c.quote, c.confidence, c.content, a.id as article, a.number, a.outlet, a.title, a.url,"
                    + " a.published, a.added, a.copy_of from claim c join article a on a.id = c.article ";

    private final Handle handle;

    ClaimRows(Handle handle) {
        this.handle = handle;
    }

    /** The finding's claims in order of adding. */
    List<Claim> of(String finding) {
        return handle.createQuery(CLAIMS + "where c.finding = :finding order by c.number")
                .bind("finding", finding)
                .map((row, context) -> claim(row))
                .list();
    }

    /** All claims in order of adding, each once. */
    List<Claim> all() {
        return handle.createQuery(CLAIMS + "order by c.number")
                .map((row, context) -> claim(row))
                .list();
    }

    /** Claims of findings of the kind that were known by the day, by finding. */
    Map<String, List<Claim>> knownBy(Kind kind, LocalDate day, Cut cut) {
        String column = cut == Cut.PUBLISHED ? "c.known" : "substr(a.added, 1, 10)";
        Query query = handle.createQuery(
                        CLAIMS + "join finding f on f.id = c.finding where c.kind = :kind and f.rejected = 0 and "
                                + column + " <= :day order by c.number")
                .bind("kind", kind.word())
                .bind("day", day.toString());
        Map<String, List<Claim>> byFinding = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(row.getString("finding"), claim(row)))
                .forEach(each -> byFinding
                        .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue()));
        return byFinding;
    }

    /** The article as a source of claims. */
    Optional<Source> source(String article) {
        return handle.createQuery(
                        "select id as article, number, outlet, title, url, published, added, copy_of from article where id = :id")
                .bind("id", article)
                .map((row, context) -> source(row))
                .findOne();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("article"),
                row.getLong("number"),
                row.getString("outlet"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                LocalDate.ofInstant(Instant.parse(row.getString("added")), ZoneOffset.UTC),
                row.getString("copy_of"));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("id"),
                source(row),
                Json.spans(row.getString("spans")),
                row.getString("quote"),
                row.getDouble("confidence"),
                Json.content(row.getString("content")));
    }
}
