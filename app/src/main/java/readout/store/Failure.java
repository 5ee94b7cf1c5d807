package readout.store;

import java.time.Instant;

/** An input that could not be read when it was last tried, and why. */
public record Failure(String source, Instant at, String reason) {}
