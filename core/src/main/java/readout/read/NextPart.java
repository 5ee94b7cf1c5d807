package readout.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the address of the next page of an article in several parts. */
public final class NextPart {
    private static final String LINKS =
            "link[rel~=(?i)^next$][href], a[rel~=(?i)\\bnext\\b][href], a[class~=(?i)\\bnext\\b][href]";
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\W*(?:next|continue(?: to)?|go to)(?: page)?(?: \\d+)?\\W*|\\W*(?:page|part) \\d+\\W*");
    /** Part number at the end of an address: {@code /2}, {@code -2.html}, {@code ?page=2}. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:[/_-]|[?&](?:page|p|pg|pagenumber|part)=|/page/|/page-|,)(\\d{1,2})(?:/|\\.\\w{2,5})?$");

    private static final Pattern ENDING = Pattern.compile("(?i)(?:/|/index\\.\\w{2,5}|\\.\\w{2,5})$");

    private NextPart() {}

    /**
     * Address of the next part, only if it is this page's address with the next number.
     *
     * @param address absolute address where the page was found
     */
    public static Optional<String> of(String page, String address) {
        Document document = Jsoup.parse(page, address);
        for (Element link : document.select(LINKS + ", a[href]")) {
            boolean marked = link.is(LINKS);
            if (marked || LABEL.matcher(link.text()).matches()) {
                String next = link.absUrl("href");
                if (follows(next, address)) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean follows(String next, String address) {
        try {
            URI one = new URI(address);
            URI two = new URI(next);
            boolean sameHost = one.getHost() != null && one.getHost().equalsIgnoreCase(two.getHost());
            return sameHost && number(next) == number(address) + 1 && stem(next).equals(stem(address));
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static int number(String address) {
        Matcher part = PART.matcher(withoutFragment(address));
        return part.find() ? Integer.parseInt(part.group(1)) : 1;
    }

    private static String stem(String address) {
        String bare = withoutFragment(address);
        Matcher part = PART.matcher(bare);
        String stem = part.find() ? bare.substring(0, part.start()) : bare;
        return ENDING.matcher(stem.substring(stem.indexOf("://") + 1)).replaceFirst("");
    }

    private static String withoutFragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }
}
