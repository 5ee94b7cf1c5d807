package readout.store;

import java.time.Instant;

/** An input whose last attempt failed, with the reason. */
public record Failure(String source, Instant at, String reason) {}
