package readout.fetch.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Xml;
import readout.read.Unreadable;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** Atom feeds (RFC 4287). */
final class Atom implements Format {
    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return Xml.root(item).equals(Optional.of("feed"));
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Document document = Xml.parse(item);
        Element feed = Xml.first(document, "feed").orElseThrow(() -> new Unreadable("is an empty Atom feed"));
        int number = 0;
        for (Element entry : Xml.all(feed, "entry")) {
            number++;
            entry(entry, feed, number).give(item, findings);
        }
        findings.require("entries");
    }

    private static FeedEntry entry(Element entry, Element feed, int number) {
        Optional<Element> content = children(entry, "content").stream().findFirst();
        Optional<String> url = children(entry, "link").stream()
                .filter(link -> List.of("", "alternate").contains(link.attr("rel")))
                .map(link -> link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
                .findFirst();
        Metadata known = Metadata.NONE
                .withUrl(url)
                .withTitle(text(entry, "title"))
                .withOutlet(children(entry, "source").stream()
                        .flatMap(source -> text(source, "title").stream())
                        .findFirst()
                        .or(() -> text(feed, "title")))
                .withAuthors(children(entry, "author").stream()
                        .flatMap(author -> text(author, "name").stream())
                        .toList())
                .withSection(children(entry, "category").stream()
                        .map(category -> category.attr("term"))
                        .findFirst())
                .withLanguage(Xml.attribute(entry, "xml:lang").or(() -> Xml.attribute(feed, "xml:lang")))
                .withPublished(text(entry, "published")
                        .flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "Atom published")))
                .withModified(text(entry, "updated").flatMap(Timestamps::in));
        return new FeedEntry(
                url.or(() -> text(entry, "id")).orElse(String.valueOf(number)),
                url,
                known,
                content.or(() -> children(entry, "summary").stream().findFirst())
                        .map(Atom::html),
                content.isPresent());
    }

    private static String html(Element content) {
        return content.attr("type").equals("xhtml") ? content.html() : content.wholeText();
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> Xml.name(child).equals(name))
                .toList();
    }
}
