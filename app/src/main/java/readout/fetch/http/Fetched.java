package readout.fetch.http;

import java.net.URI;
import java.util.Optional;

/**
 * The content fetched from an address.
 *
 * @param address the body's address, after redirects
 * @param charset the charset that the server declares
 * @param body the body, decompressed
 * @param unchanged true where the server confirmed that the known version is current
 * @param validators validators for the next request
 */
public record Fetched(
        URI address, Optional<String> charset, ResponseBody body, boolean unchanged, Validators validators) {}
