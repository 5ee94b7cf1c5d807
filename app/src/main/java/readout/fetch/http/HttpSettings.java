package readout.fetch.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Settings for fetching.
 *
 * @param userAgent User-Agent header, with the user's contact where one is set
 * @param allowedHosts hosts that may have a private address, by name in lower case
 * @param pace the least time between two requests to one host; a longer delay in robots.txt takes precedence
 * @param patience the longest time for one request with its redirects
 * @param largest the most bytes of a decompressed body
 * @param cache folder that keeps bodies and their validators between runs
 */
public record HttpSettings(
        String userAgent,
        Set<String> allowedHosts,
        Duration pace,
        Duration patience,
        int largest,
        Optional<Path> cache) {
    /** Default settings: one request a second for each host, 30 seconds, 16 MB, no cache. */
    public static HttpSettings of(String userAgent) {
        return new HttpSettings(
                userAgent, Set.of(), Duration.ofSeconds(1), Duration.ofSeconds(30), 16_000_000, Optional.empty());
    }

    public HttpSettings allowing(Set<String> hosts) {
        return new HttpSettings(userAgent, Set.copyOf(hosts), pace, patience, largest, cache);
    }

    public HttpSettings paced(Duration value) {
        return new HttpSettings(userAgent, allowedHosts, value, patience, largest, cache);
    }

    public HttpSettings patient(Duration value) {
        return new HttpSettings(userAgent, allowedHosts, pace, value, largest, cache);
    }

    public HttpSettings atMost(int bytes) {
        return new HttpSettings(userAgent, allowedHosts, pace, patience, bytes, cache);
    }

    public HttpSettings keeping(Optional<Path> folder) {
        return new HttpSettings(userAgent, allowedHosts, pace, patience, largest, folder);
    }
}
