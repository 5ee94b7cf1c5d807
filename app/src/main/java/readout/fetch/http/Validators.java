package readout.fetch.http;

import java.util.Optional;

/**
 * Validators by which a server can tell that a response is unchanged (RFC 9110, section 8.8).
 *
 * @param modified Last-Modified, as the server wrote it
 */
public record Validators(Optional<String> etag, Optional<String> modified) {
    /** No validators. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
