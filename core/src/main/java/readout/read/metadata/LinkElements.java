package readout.read.metadata;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Metadata;

/** Metadata in the page's canonical link and the language of its root element. */
final class LinkElements implements MetadataSource {
    @Override
    public Metadata read(Document page) {
        Optional<String> canonical = Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$][href]"))
                .map(link -> link.attr("href"));
        Optional<String> language = Optional.ofNullable(page.selectFirst("html[lang]"))
                .map((Element root) -> DeclaredLanguage.of(root.attr("lang")));
        return Metadata.NONE.withUrl(canonical).withLanguage(language);
    }
}
