package readout.read.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import readout.lexicon.Resource;
import readout.text.Metadata;

/**
 * Metadata in the {@code meta} names of content management systems and of services that read pages: Parse.ly, Sailthru, Google Scholar,
 * Twitter.
 */
final class MetaElements implements MetadataSource {
    private static final List<String> DATES = Resource.list("published-metas.tsv", "other");

    @Override
    public Metadata read(Document page) {
        MetaContents meta = new MetaContents(page);
        List<String> authors = meta.first("parsely-author", "sailthru.author", "citation_author", "author", "byl")
                .filter(author -> !author.contains("://"))
                .map(Authors::of)
                .orElse(List.of());
        return new Metadata(
                meta.first("parsely-link"),
                meta.first("parsely-title", "sailthru.title", "citation_title", "twitter:title", "headline"),
                meta.first("application-name", "publisher", "citation_journal_title"),
                authors,
                meta.first("parsely-section", "section"),
                meta.first("content-language", "language").map(DeclaredLanguage::of),
                meta.published(DATES),
                meta.time("last-modified", "lastmod", "revised"),
                Optional.empty());
    }
}
