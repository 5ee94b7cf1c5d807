package readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh a dossier is: its last reading, failed inputs and quarantined articles.
 *
 * @param read when inputs were last read
 * @param failed how many inputs failed when they were last tried
 * @param aside how many articles are quarantined as near misses
 */
public record Freshness(Optional<Instant> read, int failed, int aside) {}
