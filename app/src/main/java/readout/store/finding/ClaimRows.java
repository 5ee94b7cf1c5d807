package readout.store.finding;

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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.merge.Representatives;
import readout.store.database.JsonColumns;

/** Reads claims with their sources from the database. */
public final class ClaimRows {
    private static final String CLAIMS =
            "select c.id, c.finding, c.reason, c.spans, c.quote, c.confidence, c.content, a.id as article, a.number, a.outlet, a.title, a.url,"
                    + " a.published, a.added, a.copy_of from claim c join article a on a.id = c.article ";

    private static final int SECONDS = 19;
    private static final String ADDED = "substr(a.added, 1, " + SECONDS + ")";
    private static final int BATCH = 500;

    private final Handle handle;

    public ClaimRows(Handle handle) {
        this.handle = handle;
    }

    /** The finding's claims in order of adding. */
    public List<Claim> of(String finding) {
        return handle.createQuery(CLAIMS + "where c.finding = :finding order by c.number")
                .bind("finding", finding)
                .map((row, context) -> claim(row))
                .list();
    }

    /** The finding's claims, each with the reason why it was merged there, in order of adding. */
    public List<FiledClaim> filed(String finding) {
        return filed("c.finding", finding);
    }

    /** The article's claims, in order of adding. */
    public List<FiledClaim> inArticle(String article) {
        return filed("c.article", article);
    }

    /** The claims of an article's earlier versions, in order of adding. */
    public List<FiledClaim> inVersions(String article) {
        return filed("a.newest", article);
    }

    private List<FiledClaim> filed(String column, String id) {
        return handle.createQuery(CLAIMS + "where " + column + " = :id order by c.number")
                .bind("id", id)
                .map((row, context) -> new FiledClaim(claim(row), row.getString("finding"), row.getString("reason")))
                .list();
    }

    /** All claims in order of adding, each once, with sides named as in their articles rather than as in the dossier. */
    public List<Claim> told() {
        return handle.createQuery(
                        CLAIMS.replace("c.content,", "coalesce(c.told, c.content) as content,") + "order by c.number")
                .map((row, context) -> claim(row))
                .list();
    }

    /** The claims of an article's earlier versions, with sides named as in those. */
    public List<Claim> toldByVersions(String article) {
        return handle.createQuery(CLAIMS.replace("c.content,", "coalesce(c.told, c.content) as content,")
                        + "where a.newest = :article order by c.number")
                .bind("article", article)
                .map((row, context) -> claim(row))
                .list();
    }

    /** All claims of these findings, by finding, in the order of {@link Representatives#BY_DAY}. */
    public Map<String, List<Claim>> of(List<String> findings) {
        return byFinding(findings, "", query -> {});
    }

    /** The claims of these findings that were published by the day. */
    public Map<String, List<Claim>> publishedBy(LocalDate day, List<String> findings) {
        return byFinding(findings, "and c.known <= :day", query -> query.bind("day", day.toString()));
    }

    /** The claims of these findings that were added by the time, or were backlog when they came. */
    public Map<String, List<Claim>> addedBy(Instant time, List<String> findings) {
        return byFinding(
                findings, "and (" + ADDED + " <= :time or a.backlog = 1)", query -> query.bind("time", second(time)));
    }

    /** The claims of these findings from articles up to this one, or that were backlog when they came. */
    public Map<String, List<Claim>> addedUpTo(long article, List<String> findings) {
        return byFinding(
                findings, "and (a.number <= :article or a.backlog = 1)", query -> query.bind("article", article));
    }

    /** The findings with claims of later articles that came as news. */
    public Set<String> findingsAddedAfter(long article) {
        return handle.createQuery(
                        "select distinct c.finding from article a join claim c on c.article = a.id where a.number > :article and a.backlog = 0")
                .bind("article", article)
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    /** The findings with claims that came as news after the time. */
    public Set<String> findingsAddedAfter(Instant time) {
        return handle.createQuery("select distinct c.finding from article a join claim c on c.article = a.id where "
                        + ADDED + " > :time and a.backlog = 0")
                .bind("time", second(time))
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    /** The instant to the second: as text, fractions of a second don't sort. */
    private static String second(Instant time) {
        return time.toString().substring(0, SECONDS);
    }

    private Map<String, List<Claim>> byFinding(List<String> findings, String condition, Consumer<Query> binding) {
        Map<String, List<Claim>> byFinding = new LinkedHashMap<>();
        for (int from = 0; from < findings.size(); from += BATCH) {
            Query query = handle.createQuery(CLAIMS + "where c.finding in (<findings>) " + condition
                            + " order by c.known, a.number, c.number")
                    .bindList("findings", findings.subList(from, Math.min(findings.size(), from + BATCH)));
            binding.accept(query);
            query.map((row, context) -> Map.entry(row.getString("finding"), claim(row)))
                    .forEach(each -> byFinding
                            .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return byFinding;
    }

    /** The article as a source of claims. */
    public Optional<Source> source(String article) {
        return handle.createQuery(
                        "select id as article, number, outlet, title, url, published, added, copy_of from article where id = :id")
                .bind("id", article)
                .map((row, context) -> source(row))
                .findOne();
    }

    public static Source source(ResultSet row) throws SQLException {
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
                JsonColumns.spans(row.getString("spans")),
                row.getString("quote"),
                row.getDouble("confidence"),
                JsonColumns.content(row.getString("content")));
    }
}
