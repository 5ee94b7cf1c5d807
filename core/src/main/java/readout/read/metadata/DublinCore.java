package readout.read.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import readout.lexicon.Resource;
import readout.text.Metadata;

/** Metadata in Dublin Core in HTML (DCMI recommendation of 2008): names with {@code DC.} and {@code DCTERMS.} */
final class DublinCore implements MetadataSource {
    private static final List<String> DATES = Resource.list("published-metas.tsv", "Dublin Core");

    @Override
    public Metadata read(Document page) {
        MetaContents meta = new MetaContents(page);
        List<String> authors = Stream.of("dc.creator", "dcterms.creator")
                .flatMap(name -> meta.all(name).stream())
                .toList();
        return new Metadata(
                meta.first("dc.identifier", "dcterms.identifier").filter(url -> url.startsWith("http")),
                meta.first("dc.title", "dcterms.title"),
                meta.first("dc.publisher", "dcterms.publisher"),
                authors,
                meta.first("dc.subject", "dcterms.subject"),
                meta.first("dc.language", "dcterms.language").map(DeclaredLanguage::of),
                meta.published(DATES),
                meta.time("dc.date.modified", "dcterms.modified"),
                Optional.empty());
    }
}
