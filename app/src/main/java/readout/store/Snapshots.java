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

/** Reads a dossier's findings for a cache: as they stand now, as changed since a revision, and as of a day. */
public final class Snapshots {
    private final Database database;

    Snapshots(Database database) {
        this.database = database;
    }

    /** The current revision, a number that grows with each write. */
    public long revision() {
        return database.read(Revisions::current);
    }

    /** The findings written after the revision; all findings for 0. */
    public Batch since(long revision) {
        Refresh.all(database);
        return database.read(handle -> Revisions.since(handle, revision));
    }

    /**
     * The findings that stood differently on a day, by what had been published then.
     *
     * @param split the findings with claims on both sides of the day
     * @param claims where their claims are read from: {@link #claims}, or a cache of it
     */
    public List<Finding<?>> otherwise(LocalDate day, List<StoredFinding> split, ClaimSource claims) {
        Map<String, List<Claim>> all = claims.of(PastDays.ids(split));
        return database.read(handle -> new PastDays(handle).published(day, split, all));
    }

    /** All claims of these findings, by finding, in order of the days on which they became known. */
    public Map<String, List<Claim>> claims(List<String> findings) {
        return database.read(handle -> new ClaimRows(handle).of(findings));
    }

    /**
     * The findings as of a time, by what the dossier had added then.
     *
     * @param now all findings as they stand now
     */
    public List<Finding<?>> at(Instant time, List<StoredFinding> now) {
        return database.read(handle -> new PastDays(handle).added(time, now));
    }

    /**
     * The findings as they stood up to this article, before the later ones came as news.
     *
     * @param article the article's number
     * @param now all findings as they stand now
     */
    public List<Finding<?>> upTo(long article, List<StoredFinding> now) {
        return database.read(handle -> new PastDays(handle).upTo(article, now));
    }
}
