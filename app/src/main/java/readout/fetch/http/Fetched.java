package readout.fetch.http;

import java.net.URI;
import java.util.Optional;

/**
 * What an address gave.
 *
 * @param address where the body came from, after redirects
 * @param charset as the server states it
 * @param body unpacked
 * @param unchanged true where the server said that what was known still holds
 * @param validators for the next time
 */
public record Fetched(
        URI address, Optional<String> charset, ResponseBody body, boolean unchanged, Validators validators) {}
