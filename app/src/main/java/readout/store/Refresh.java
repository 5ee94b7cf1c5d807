package readout.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.merge.Representatives;
import readout.store.correction.Edits;
import readout.store.database.Database;
import readout.store.database.JsonColumns;
import readout.store.finding.ClaimRows;
import readout.store.finding.Revisions;
import readout.store.finding.SqlFindingRepository;

/** Recomputes the findings that have new claims. */
final class Refresh {
    private static final int BATCH = 500;

    private final Handle handle;
    private final Representatives findings;
    private final ClaimRows claims;
    private final Edits edits;
    private final long revision;

    Refresh(Handle handle) {
        this.handle = handle;
        this.findings = new Representatives(new SqlFindingRepository(handle));
        this.claims = new ClaimRows(handle);
        this.edits = Edits.of(handle);
        this.revision = Revisions.current(handle);
    }

    /** Refreshes all stale findings in batches, one transaction each, after any rebuild that is due. */
    static void all(Database database) {
        Rebuilding.ifDue(database);
        boolean more = true;
        while (more) {
            boolean any = database.read(handle ->
                    handle.createQuery("select count(*) from (select 1 from finding where stale = 1 limit 1) s")
                                    .mapTo(Integer.class)
                                    .one()
                            > 0);
            more = any && Revisions.write(database, handle -> new Refresh(handle).some());
        }
    }

    /** Refreshes one batch; returns whether there may be more. */
    private boolean some() {
        List<String> stale = handle.createQuery("select id from finding where stale = 1 order by number limit " + BATCH)
                .mapTo(String.class)
                .list();
        stale.forEach(this::one);
        return stale.size() == BATCH;
    }

    void one(String id) {
        List<Claim> told = claims.of(id);
        if (told.isEmpty()) {
            handle.createUpdate("update finding set stale = 0, rejected = 1, revision = :revision where id = :id")
                    .bind("revision", revision)
                    .bind("id", id)
                    .execute();
            return;
        }
        Finding<?> finding = findings.of(id, told);
        handle.createUpdate(
                        "update finding set stale = 0, detail = :detail, support = :support, versions = :versions, first_known = :first,"
                                + " last_known = :last, claims = :claims, texts = :texts, confidence = :confidence, dated = :dated, outlets = :outlets, quote = :quote, rejected = :rejected,"
                                + " earliest = :earliest, latest = :latest, revision = :revision where id = :id")
                .bind("detail", edits.applied(id, JsonColumns.of(finding.content())))
                .bind("support", finding.support().name().toLowerCase(Locale.ROOT))
                .bind("versions", JsonColumns.of(finding.versions()))
                .bind("first", finding.firstKnown().toString())
                .bind("last", finding.lastKnown().toString())
                .bind("claims", told.size())
                .bind("texts", finding.texts())
                .bind("confidence", edits.applied(id, finding.confidence()))
                .bind("dated", finding.dated() ? 1 : 0)
                .bind("outlets", JsonColumns.of(finding.outlets()))
                .bind("quote", finding.quote())
                .bind("earliest", day(told, Collections::min))
                .bind("latest", day(told, Collections::max))
                .bind("revision", revision)
                .bind("rejected", edits.isRejected(id) ? 1 : 0)
                .bind("id", id)
                .execute();
    }

    private static String day(List<Claim> claims, Function<List<LocalDate>, LocalDate> choice) {
        return choice.apply(claims.stream().map(claim -> claim.source().known()).toList())
                .toString();
    }
}
