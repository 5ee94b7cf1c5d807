package readout.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Builds and checks addresses of this server's pages. */
public final class Links {
    private Links() {}

    /** Appends a query such as {@code day=2019-07-29} to an address. */
    public static String with(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    /** Encodes a text for use in a query string. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** True for a path on this server, the only kind that forms may redirect to. Browsers drop tabs and line ends, which could hide a second slash. */
    public static boolean isHere(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl);
    }
}
