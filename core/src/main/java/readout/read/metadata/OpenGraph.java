package readout.read.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import readout.text.Metadata;

/** Metadata in the Open Graph protocol, ogp.me: {@code og:} and {@code article:} properties. */
final class OpenGraph implements MetadataSource {
    @Override
    public Metadata read(Document page) {
        MetaContents meta = new MetaContents(page);
        List<String> authors = meta.all("article:author").stream()
                .filter(author -> !author.contains("://") && !author.startsWith("www."))
                .toList();
        return new Metadata(
                meta.first("og:url"),
                meta.first("og:title"),
                meta.first("og:site_name"),
                authors,
                meta.first("article:section"),
                meta.first("og:locale").map(DeclaredLanguage::of),
                meta.published(List.of("article:published_time", "og:published_time", "og:article:published_time")),
                meta.time("article:modified_time", "og:updated_time", "article:modified"),
                free(meta));
    }

    /** Whether the article is free, by Facebook's and Apple's tiers: free, metered, locked. */
    private static Optional<Boolean> free(MetaContents meta) {
        return meta.first("article:content_tier").map(tier -> !tier.equalsIgnoreCase("locked"));
    }
}
