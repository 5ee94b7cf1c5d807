package readout.store.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;
import readout.text.Span;

/** Full-text search over sentences: FTS5 in SQLite, tsvector in PostgreSQL. */
final class Search {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String COLUMNS =
            "select s.article, a.outlet, a.published, a.title, s.begin_at, s.end_at, s.text from ";
    private static final String FILE = COLUMNS
            + "sentence_search f join sentence s on s.rowid = f.rowid join article a on a.id = s.article where sentence_search match :query and a.newest is null order by f.rank limit :most";
    private static final String SERVER = COLUMNS
            + "sentence s join article a on a.id = s.article, websearch_to_tsquery('english', :query) q where s.search @@ q and a.newest is null order by ts_rank(s.search, q) desc, s.article, s.number limit :most";

    private Search() {}

    static List<Hit> sentences(Handle handle, boolean server, String words, int most) {
        String query = server ? words : quoted(words);
        if (query.isBlank()) {
            throw new StoreException("nothing to search for in '" + words + "'");
        }
        List<Hit> hits = handle.createQuery(server ? SERVER : FILE)
                .bind("query", query)
                .bind("most", most)
                .map((row, context) -> new Hit(
                        row.getString("article"),
                        row.getString("outlet"),
                        Optional.ofNullable(row.getString("published")),
                        Optional.ofNullable(row.getString("title")),
                        new Span(row.getInt("begin_at"), row.getInt("end_at")),
                        row.getString("text"),
                        List.of()))
                .list();
        List<Hit> full = new ArrayList<>();
        hits.forEach(hit -> full.add(withFindings(handle, hit)));
        return full;
    }

    /** Quotes each word for FTS5 and requires all of them, so that punctuation a user types is never query syntax. */
    private static String quoted(String words) {
        return WORD.matcher(words)
                .results()
                .map(found -> '"' + found.group() + '"')
                .collect(Collectors.joining(" "));
    }

    private static Hit withFindings(Handle handle, Hit hit) {
        List<String> findings = handle
                .createQuery("select finding, spans from claim where article = :article order by number")
                .bind("article", hit.article())
                .map((row, context) ->
                        JsonColumns.spans(row.getString("spans")).stream().anyMatch(span -> span.overlaps(hit.span()))
                                ? row.getString("finding")
                                : "")
                .stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return new Hit(hit.article(), hit.outlet(), hit.published(), hit.title(), hit.span(), hit.text(), findings);
    }
}
