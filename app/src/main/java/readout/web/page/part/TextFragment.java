package readout.web.page.part;

import java.util.List;
import java.util.Optional;
import readout.web.http.Links;

/**
 * An address that leads to words on a page: browsers scroll to them and mark them.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
public final class TextFragment {
    private static final int MOST_WORDS = 10;
    private static final int ENDS = 4;

    private TextFragment() {}

    /** The address with the words; empty where it is none of the web. */
    public static Optional<String> of(Optional<String> address, String quote) {
        return address.filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> url.contains("#") ? url.substring(0, url.indexOf('#')) : url)
                .map(url -> url + "#:~:text=" + directive(quote));
    }

    /** Long words by their beginning and end: pages break them up with notes and pictures. */
    private static String directive(String quote) {
        List<String> words = List.of(quote.strip().split("\\s+"));
        if (words.size() <= MOST_WORDS) {
            return encoded(String.join(" ", words));
        }
        return encoded(String.join(" ", words.subList(0, ENDS))) + ","
                + encoded(String.join(" ", words.subList(words.size() - ENDS, words.size())));
    }

    /** Besides what any address encodes, dashes: they are the directive's own syntax. */
    private static String encoded(String words) {
        return Links.encoded(words).replace("+", "%20").replace("-", "%2D");
    }
}
