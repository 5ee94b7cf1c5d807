package readout.web;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Server settings: addresses, access for readers and rate limit.
 *
 * @param host the address it listens on
 * @param port the port, 0 for any that is free
 * @param address the server's public base URL, without a trailing slash; if it begins with https, pages are served over https only
 * @param anyoneReads true where nobody has to sign in to read
 * @param behindProxy true where a reverse proxy passes on the client's address (X-Forwarded-For)
 * @param pace the rate limit: API requests that one visitor may make per second
 */
public record ServerSettings(
        String host, int port, Optional<String> address, boolean anyoneReads, boolean behindProxy, int pace) {
    /** Settings for this machine only, on any free port. */
    public static ServerSettings local() {
        return new ServerSettings("127.0.0.1", 0, Optional.empty(), false, false, 100);
    }

    /** The same settings with another port. */
    public ServerSettings at(int number) {
        return new ServerSettings(host, number, address, anyoneReads, behindProxy, pace);
    }

    /** The same settings with another rate limit, in requests per second. */
    public ServerSettings paced(int requests) {
        return new ServerSettings(host, port, address, anyoneReads, behindProxy, requests);
    }

    /** The same settings, letting anyone read without an account. */
    public ServerSettings readByAnyone() {
        return new ServerSettings(host, port, address, true, behindProxy, pace);
    }

    /** True where no other machine can reach the server. */
    public boolean isLocal() {
        return Set.of("127.0.0.1", "localhost", "::1", "[::1]").contains(host);
    }

    boolean isSecure() {
        return address.filter(url -> url.startsWith("https://")).isPresent();
    }

    /** The host names that requests may use for this server. */
    Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
        address.map(URI::create).map(URI::getHost).ifPresent(hosts::add);
        return hosts;
    }
}
