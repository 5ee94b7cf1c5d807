package readout.store.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.store.database.Dialect;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;
import readout.text.Span;

/** Full-text search over sentences: FTS5 in SQLite, tsvector in PostgreSQL. */
final class Search {
    private static final String COLUMNS = "s.article, a.outlet, a.published, a.title, s.begin_at, s.end_at, s.text";

    private Search() {}

    static List<Hit> sentences(Handle handle, Dialect dialect, String words, int most) {
        String query = dialect.wanted(words);
        if (query.isBlank()) {
            throw new StoreException("nothing to search for in '" + words + "'");
        }
        List<Hit> hits = handle.createQuery(dialect.search(COLUMNS))
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
