package readout.web;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a server runs.
 *
 * @param host the address it listens on
 * @param port the port, 0 for any that is free
 * @param address its own address as readers know it, without a slash at its end; pages are reached by https alone where it begins so
 * @param anyoneReads true where nobody has to sign in to read
 * @param behindProxy true where a proxy in front tells who asks (X-Forwarded-For)
 * @param pace most requests of one visitor to the API in a second
 */
public record ServerSettings(
        String host, int port, Optional<String> address, boolean anyoneReads, boolean behindProxy, int pace) {
    /** On this machine alone, at a free port. */
    public static ServerSettings local() {
        return new ServerSettings("127.0.0.1", 0, Optional.empty(), false, false, 100);
    }

    /** The same at this port. */
    public ServerSettings at(int number) {
        return new ServerSettings(host, number, address, anyoneReads, behindProxy, pace);
    }

    /** The same with another limit of requests. */
    public ServerSettings paced(int requests) {
        return new ServerSettings(host, port, address, anyoneReads, behindProxy, requests);
    }

    /** The same, open to readers without an account. */
    public ServerSettings readByAnyone() {
        return new ServerSettings(host, port, address, true, behindProxy, pace);
    }

    /** True where no other machine can reach it. */
    public boolean isLocal() {
        return Set.of("127.0.0.1", "localhost", "::1", "[::1]").contains(host);
    }

    boolean isSecure() {
        return address.filter(url -> url.startsWith("https://")).isPresent();
    }

    /** The names by which it is called. */
    Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
        address.map(URI::create).map(URI::getHost).ifPresent(hosts::add);
        return hosts;
    }
}
