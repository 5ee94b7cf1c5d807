package readout.served;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import readout.dossier.Claim;
import readout.store.Freshness;
import readout.store.Overview;
import readout.store.Store;
import readout.store.finding.Batch;

/**
 * A dossier cached for viewing: its findings stay in memory, and only changed ones are read again. Another process may write to the dossier
 * meanwhile. Safe for several threads.
 */
public final class ServedDossier implements AutoCloseable {
    private static final int CLAIMS_KEPT = 150_000;
    /** Lower than every revision: a dossier created by an older version has revision 0 until it is written to. */
    private static final long UNREAD = -1;

    private final String slug;
    private final Store store;
    private final Supplier<LocalDate> today;
    /** Cache of the claims of findings that stood differently on requested days: those reported for years have thousands. */
    private final Cache<String, List<Claim>> claims = Caffeine.newBuilder()
            .maximumWeight(CLAIMS_KEPT)
            .weigher((String finding, List<Claim> all) -> all.size() + 1)
            .build();

    private Snapshot snapshot;

    /**
     * @param slug its name in addresses
     * @param today supplies the day it is viewed from where none is requested
     */
    public ServedDossier(String slug, Store store, Supplier<LocalDate> today) {
        this.slug = slug;
        this.store = store;
        this.today = today;
        this.snapshot = new Snapshot(store, today, this::claimsOf, UNREAD, Map.of());
    }

    public String slug() {
        return slug;
    }

    public Store store() {
        return store;
    }

    public LocalDate today() {
        return today.get();
    }

    /** The dossier as of today. */
    public View now() {
        return on(today());
    }

    /** The dossier as of a day, by what had been published then. */
    public View on(LocalDate day) {
        return current().on(day);
    }

    public Overview overview() {
        return current().overview();
    }

    public Freshness freshness() {
        return current().freshness();
    }

    /**
     * The claims of these findings. One thread reads the missing ones while the others wait: read by each, they would fill the memory several times
     * over.
     */
    private Map<String, List<Claim>> claimsOf(List<String> findings) {
        synchronized (claims) {
            return claims.getAll(findings, missing -> store.snapshots().claims(List.copyOf(missing)));
        }
    }

    private synchronized Snapshot current() {
        if (store.snapshots().revision() != snapshot.revision()) {
            Batch batch = store.snapshots().since(snapshot.revision());
            if (batch.whole()) {
                claims.invalidateAll();
            } else {
                claims.invalidateAll(batch.gone());
                batch.findings()
                        .forEach(kept -> claims.invalidate(kept.finding().id()));
            }
            snapshot = snapshot.with(batch);
        }
        return snapshot;
    }

    @Override
    public void close() {
        store.close();
    }
}
