package readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh a dossier is.
 *
 * @param read when inputs were last looked at
 * @param failed inputs that could not be read when they were last tried
 * @param aside near misses
 */
public record Freshness(Optional<Instant> read, int failed, int aside) {}
