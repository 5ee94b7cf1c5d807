package readout.fetch.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names and refuses addresses outside the public internet: private, loopback, link-local and reserved ranges, and the addresses of
 * cloud metadata services. The connection uses the very address that was checked, so that a name can't change between the check and the call. Ranges:
 * IANA's special-purpose registries (RFC 6890).
 */
public final class AddressGuard implements DnsResolver {
    private static final List<Range> REFUSED = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("168.63.129.16", 32),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3));
    /** The allocated part of IPv6, 2000::/3; only its addresses are allowed, except for the refused ranges. */
    private static final Range WORLD = Range.of("2000::", 3);

    private static final List<Range> REFUSED_OF_WORLD =
            List.of(Range.of("2001::", 23), Range.of("2001:db8::", 32), Range.of("2002::", 16), Range.of("3fff::", 20));

    private final Resolver resolver;
    private final Set<String> allowed;

    /** Resolves names to addresses; {@code InetAddress::getAllByName} outside of tests. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** @param allowed hosts that may have any address, by name in lower case */
    public AddressGuard(Resolver resolver, Set<String> allowed) {
        this.resolver = resolver;
        this.allowed = Set.copyOf(allowed);
    }

    /** Thrown where a name resolves to a refused address. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(String host, InetAddress address) {
            super("leads to " + address.getHostAddress() + ", which is not on the public internet (--allow-host " + host
                    + " lets it through)");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                if (isRefused(address)) {
                    throw new Refused(host, address);
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isRefused(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return REFUSED.stream().anyMatch(range -> range.holds(bytes));
        }
        return !(address instanceof Inet6Address)
                || !WORLD.holds(bytes)
                || REFUSED_OF_WORLD.stream().anyMatch(range -> range.holds(bytes));
    }

    /** A range of addresses with a common prefix. */
    private static final class Range {
        private final byte[] start;
        private final int bits;

        private Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Range of(String literal, int bits) {
            try {
                return new Range(InetAddress.getByName(literal).getAddress(), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(literal, impossible);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = bits % 8;
            boolean same = Arrays.equals(address, 0, whole, start, 0, whole);
            int mask = 0xFF << (8 - rest) & 0xFF;
            return same && (rest == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
