package readout.fetch.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Xml;
import readout.read.Unreadable;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** RSS 0.9x, 1.0 and 2.0 with the modules that news feeds use: Dublin Core and {@code content:encoded}. */
final class Rss implements Format {
    @Override
    public boolean recognises(FormatInput item) throws IOException {
        Optional<String> root = Xml.root(item);
        return root.equals(Optional.of("rss"))
                || root.equals(Optional.of("RDF")) && item.start().contains("http://purl.org/rss/");
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Document feed = Xml.parse(item);
        Optional<Element> channel = Xml.first(feed, "channel");
        Optional<String> outlet = channel.flatMap(each -> Xml.child(each, "title"));
        Optional<String> language = channel.flatMap(each -> Xml.child(each, "language", "dc:language"));
        List<Element> entries = Xml.all(feed, "item");
        int number = 0;
        for (Element entry : entries) {
            number++;
            entry(entry, number, outlet, language).give(item, findings);
        }
        findings.require("entries");
    }

    private static FeedEntry entry(Element entry, int number, Optional<String> outlet, Optional<String> language) {
        Optional<String> id = Xml.child(entry, "guid");
        Optional<String> url = Xml.child(entry, "link").or(() -> id.filter(each -> each.startsWith("http")));
        Optional<String> whole = Xml.child(entry, "content:encoded");
        List<String> authors = Stream.of("dc:creator", "author")
                .flatMap(name -> Xml.children(entry, name).stream())
                .map(Element::text)
                .filter(author -> !author.contains("@"))
                .toList();
        Metadata known = Metadata.NONE
                .withUrl(url)
                .withTitle(Xml.child(entry, "title"))
                .withOutlet(outlet)
                .withAuthors(authors)
                .withSection(Xml.child(entry, "category", "dc:subject"))
                .withLanguage(language)
                .withPublished(Xml.child(entry, "pubDate", "dc:date", "dcterms:issued")
                        .flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "RSS pubDate")))
                .withModified(Xml.child(entry, "dcterms:modified").flatMap(Timestamps::in));
        return new FeedEntry(
                url.or(() -> id).orElse(String.valueOf(number)),
                url,
                known,
                whole.or(() -> Xml.child(entry, "description")),
                whole.isPresent());
    }
}
