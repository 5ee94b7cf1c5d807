package readout.read.metadata;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Order of day and month in numeric dates such as "02/08/2012". */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** Top-level domains of a country that uses both orders, and those that sites of any country use. */
    private static final Set<String> ANYBODYS_HOSTS = Set.of("ca", "co", "io", "me", "tv");

    private static final Set<String> AMERICAN_HOSTS = Set.of("us", "gov", "mil");

    /** Order by the language and country that the page declares, otherwise by the country of its address. */
    public static DayOrder of(Document page) {
        String language = Optional.ofNullable(page.selectFirst("html"))
                .map(html -> DeclaredLanguage.of(html.attr("lang")))
                .orElse("");
        if (language.equals("en-us")) {
            return MONTH_FIRST;
        }
        if (language.equals("en-ca")) {
            return UNKNOWN;
        }
        if (language.startsWith("en-") || !language.isEmpty() && !language.equals("en")) {
            return DAY_FIRST;
        }
        return ofAddress(address(page));
    }

    private static String address(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return canonical == null ? page.baseUri() : canonical.attr("href");
    }

    private static DayOrder ofAddress(String address) {
        String host;
        try {
            host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
        } catch (IllegalArgumentException broken) {
            return UNKNOWN;
        }
        String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (AMERICAN_HOSTS.contains(last)) {
            return MONTH_FIRST;
        }
        return last.length() == 2 && !ANYBODYS_HOSTS.contains(last) ? DAY_FIRST : UNKNOWN;
    }
}
