package readout.watch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of links to articles: an outlet's front page, a topic or an archive. */
final class LinkPage {
    private static final int LEAST_WORDS = 4;
    private static final int MOST = 200;

    private LinkPage() {}

    /** The articles that the page links to, address to headline: pages of the same site whose link text is as long as a headline. */
    static Map<String, String> articles(String html, String address) {
        Map<String, String> articles = new LinkedHashMap<>();
        Document page = Jsoup.parse(html, address);
        for (Element link : page.select("a[href]")) {
            String target = link.absUrl("href").replaceFirst("#.*", "");
            String words = link.text().strip();
            boolean headline = words.split("\\s+").length >= LEAST_WORDS;
            if (headline && isOfSite(target, address) && !target.equals(address) && articles.size() < MOST) {
                articles.putIfAbsent(target, words);
            }
        }
        return articles;
    }

    /** The feeds that the page declares (RSS autodiscovery). */
    static List<String> feeds(String html, String address) {
        Set<String> feeds = new LinkedHashSet<>();
        Jsoup.parse(html, address)
                .select("link[rel~=(?i)alternate][type~=(?i)application/(rss|atom|feed)\\+(xml|json)]")
                .forEach(link -> feeds.add(link.absUrl("href")));
        feeds.remove("");
        return List.copyOf(feeds);
    }

    private static boolean isOfSite(String target, String address) {
        return host(target).isPresent() && host(target).equals(host(address));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.replace(" ", "%20")).getHost())
                    .map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
