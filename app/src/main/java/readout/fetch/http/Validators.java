package readout.fetch.http;

import java.util.Optional;

/**
 * By what a server can tell that nothing has changed (RFC 9110, section 8.8).
 *
 * @param modified as the server wrote it
 */
public record Validators(Optional<String> etag, Optional<String> modified) {
    /** Nothing known. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
