package readout.fetch.format;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Found;
import readout.fetch.input.Xml;
import readout.read.Unreadable;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** Sitemaps and sitemap indexes (sitemaps.org) with Google's news extension: addresses with their metadata. */
final class Sitemap implements Format {
    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return Xml.root(item).filter(ROOTS::contains).isPresent();
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        Document sitemap = Xml.parse(item);
        for (Element element : sitemap.getAllElements()) {
            boolean entry = Xml.name(element).equals("url") || Xml.name(element).equals("sitemap");
            Optional<String> url = entry ? Xml.text(element, "loc") : Optional.empty();
            if (url.isPresent()) {
                findings.link(new Found.Link(
                        item.source() + "!" + url.get(), url.get(), known(element, url), Optional.empty()));
            }
        }
        findings.require("addresses");
    }

    private static Metadata known(Element entry, Optional<String> url) {
        Optional<Element> news = Xml.first(entry, "news");
        return Metadata.NONE
                .withUrl(url)
                .withTitle(news.flatMap(each -> Xml.text(each, "title")))
                .withOutlet(news.flatMap(each -> Xml.text(each, "name")))
                .withLanguage(news.flatMap(each -> Xml.text(each, "language")))
                .withPublished(news.flatMap(each -> Xml.text(each, "publication_date"))
                        .flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "sitemap publication_date")))
                .withModified(Xml.text(entry, "lastmod").flatMap(Timestamps::in));
    }
}
