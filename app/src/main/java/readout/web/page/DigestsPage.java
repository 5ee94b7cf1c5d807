package readout.web.page;

import java.util.List;
import readout.publish.DigestRepository;
import readout.store.Store;
import readout.web.http.NotFound;

/** Page that lists the digests published on the site, latest first. */
public record DigestsPage(List<DigestRepository.Kept> digests) {
    private static final int MOST = 200;

    public static DigestsPage of(Store store) {
        return new DigestsPage(new DigestRepository(store.database()).latest(MOST));
    }

    public static DigestRepository.Kept one(Store store, String id) {
        return new DigestRepository(store.database())
                .one(id)
                .orElseThrow(() -> new NotFound("no digest has the id " + id));
    }
}
