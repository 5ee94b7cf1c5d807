package readout.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of this server's pages. */
public final class Links {
    private Links() {}

    /** The address with more at its end, as {@code day=2019-07-29}. */
    public static String with(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    /** Words as they stand behind {@code ?}. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** True for an address of this server: forms lead nowhere else. Browsers drop tabs and line ends, which would hide a second slash. */
    public static boolean isHere(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl);
    }
}
