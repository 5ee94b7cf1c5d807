package readout.store;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import readout.dossier.Claim;
import readout.merge.Consolidator;
import readout.store.article.ArticleRows;
import readout.store.correction.CorrectionRows;
import readout.store.database.Database;
import readout.store.database.Settings;
import readout.store.finding.ClaimRows;
import readout.store.finding.Revisions;
import readout.store.finding.SqlFindingRepository;

/** Rebuilds the findings: merges all claims again in their order, then reapplies the corrections. */
final class Rebuilding {
    private static final String DUE = "rebuilding";
    private static final List<String> OF_FINDINGS = List.of("finding", "finding_key", "claim");
    private static final List<String> OF_PEOPLE =
            List.of("person", "person_word", "person_name", "person_side", "side_name");

    private Rebuilding() {}

    /** Marks a rebuild as due, because claims were removed or have other dates: all are merged again before the next read. */
    static void isDue(Handle handle) {
        new Settings(handle).put(DUE, "due");
    }

    /** Rebuilds the findings if that is due. */
    static void ifDue(Database database) {
        if (database.read(handle -> new Settings(handle).get(DUE).isPresent())) {
            Revisions.write(database, Rebuilding::all);
        }
    }

    /** Rebuilds all findings; returns the number of claims. */
    static int all(Handle handle) {
        List<Claim> claims = new ClaimRows(handle).told();
        Stream.of(OF_FINDINGS, OF_PEOPLE)
                .flatMap(List::stream)
                .forEach(table -> handle.execute("delete from " + table));
        Consolidator consolidator = SqlFindingRepository.consolidator(handle);
        ArticleRows articles = new ArticleRows(handle);
        int from = 0;
        for (int to = 1; to <= claims.size(); to++) {
            String article = claims.get(from).source().article();
            if (to == claims.size() || !claims.get(to).source().article().equals(article)) {
                consolidator.add(
                        claims.subList(from, to), articles.text(article).orElse(""));
                from = to;
            }
        }
        CorrectionRows.follow(handle, claims);
        CorrectionRows.all(handle).stream()
                .filter(correction -> !correction.undone() && CorrectionRows.canBeCarriedOut(handle, correction))
                .forEach(correction -> CorrectionRows.carryOut(handle, correction));
        new Settings(handle).remove(DUE);
        Revisions.rebuilt(handle);
        return claims.size();
    }
}
