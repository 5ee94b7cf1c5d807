package readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.consolidate.Consolidator;
import readout.dossier.Claim;

/** Merges all claims anew, in their order, then repeats the corrections. */
final class Rebuilding {
    private Rebuilding() {}

    /** Does so; returns how many claims there are. */
    static int all(Handle handle) {
        List<Claim> claims = new ClaimRows(handle).all();
        for (String table : List.of("finding", "finding_key", "claim", "person", "person_word", "person_name")) {
            handle.execute("delete from " + table);
        }
        Consolidator consolidator = StoreShelf.consolidator(handle);
        claims.forEach(consolidator::add);
        CorrectionRows.all(handle).stream()
                .filter(correction -> !correction.undone())
                .forEach(correction -> CorrectionRows.carryOut(handle, correction));
        Revisions.rebuilt(handle);
        return claims.size();
    }
}
