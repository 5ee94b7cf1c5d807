package readout.web.page.part;

import java.util.List;
import java.util.Optional;
import readout.web.http.Links;

/**
 * Builds addresses with a text fragment, so that browsers scroll to a quote and highlight it.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
public final class TextFragment {
    private static final int MOST_WORDS = 10;
    private static final int ENDS = 4;

    private TextFragment() {}

    /** Adds a text fragment for the quote to an address; empty if it is not a web address. */
    public static Optional<String> of(Optional<String> address, String quote) {
        return address.filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> url.contains("#") ? url.substring(0, url.indexOf('#')) : url)
                .map(url -> url + "#:~:text=" + directive(quote));
    }

    /** The quote, or the first and last words of a long one, because pages break quotes up with notes and pictures. */
    private static String directive(String quote) {
        List<String> words = List.of(quote.strip().split("\\s+"));
        if (words.size() <= MOST_WORDS) {
            return encoded(String.join(" ", words));
        }
        return encoded(String.join(" ", words.subList(0, ENDS))) + ","
                + encoded(String.join(" ", words.subList(words.size() - ENDS, words.size())));
    }

    /** Percent-encodes a text, hyphens included, because they are part of the directive's syntax. */
    private static String encoded(String words) {
        return Links.encoded(words).replace("+", "%20").replace("-", "%2D");
    }
}
