package readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.store.database.Database;
import readout.store.finding.Batch;
import readout.store.finding.ClaimRows;
import readout.store.finding.ClaimSource;
import readout.store.finding.Revisions;
import readout.store.finding.StoredFinding;

/** A dossier's findings for those who keep them in memory: as they stand, what changed, and as they stood on a day. */
public final class Snapshots {
    private final Database database;

    Snapshots(Database database) {
        this.database = database;
    }

    /** A number that grows with each writing. */
    public long revision() {
        return database.read(Revisions::current);
    }

    /** The findings that were written after the revision; all of them after 0. */
    public Batch since(long revision) {
        Refresh.all(database);
        return database.read(handle -> Revisions.since(handle, revision));
    }

    /**
     * Findings as they stood on a day, by what was published then.
     *
     * @param split those with claims on both sides of the day
     * @param claims where claims come from; {@link #claims}, or what was kept of it
     */
    public List<Finding<?>> otherwise(LocalDate day, List<StoredFinding> split, ClaimSource claims) {
        Map<String, List<Claim>> all = claims.of(PastDays.ids(split));
        return database.read(handle -> new PastDays(handle).published(day, split, all));
    }

    /** All claims of these findings, each finding's by the days on which they were known. */
    public Map<String, List<Claim>> claims(List<String> findings) {
        return database.read(handle -> new ClaimRows(handle).of(findings));
    }

    /**
     * Findings as they stood for this dossier at a time.
     *
     * @param now all findings as they stand
     */
    public List<Finding<?>> at(Instant time, List<StoredFinding> now) {
        return database.read(handle -> new PastDays(handle).added(time, now));
    }

    /**
     * Findings as they stood before the articles after this one came as news.
     *
     * @param article by number
     * @param now all findings as they stand
     */
    public List<Finding<?>> upTo(long article, List<StoredFinding> now) {
        return database.read(handle -> new PastDays(handle).upTo(article, now));
    }
}
