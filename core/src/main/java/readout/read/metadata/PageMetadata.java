package readout.read.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * All metadata of a page. Where sources contradict each other, the first in this order wins, field by field: JSON-LD, microdata, Open
 * Graph, other meta elements, Dublin Core, {@code link} elements, {@code time} elements, printed text, the address.
 */
public final class PageMetadata {
    private static final List<MetadataSource> SOURCES = List.of(
            new JsonLd(),
            new Microdata(),
            new OpenGraph(),
            new MetaElements(),
            new DublinCore(),
            new LinkElements(),
            new TimeElements(),
            new PrintedMetadata(),
            new UrlDate());
    /** Civil time is at most 14 hours ahead of UTC and 12 behind it. */
    private static final Duration FURTHEST_ZONE = Duration.ofHours(14);

    private PageMetadata() {}

    /**
     * Metadata of the page, each field from the first source that has it.
     *
     * @param page page parsed with its own address as base, if known
     * @param latest last acceptable publication date
     */
    public static Metadata of(Document page, LocalDate latest) {
        List<Metadata> told = new ArrayList<>();
        for (MetadataSource source : SOURCES) {
            told.add(plausible(unescaped(source.read(page)), page, latest));
        }
        Metadata first = told.stream().reduce(Metadata.NONE, Metadata::or);
        return first.withPublished(first.published().map(published -> inOutletZone(published, told)))
                .withTitle(first.title().map(title -> withoutOutlet(title, first.outlet())));
    }

    private static Metadata plausible(Metadata told, Document page, LocalDate latest) {
        return told.withPublished(
                        told.published().filter(published -> !published.date().isAfter(latest)))
                .withModified(told.modified().filter(when -> !when.date().isAfter(latest)))
                .withUrl(told.url().flatMap(url -> absolute(url, page.baseUri())));
    }

    /** Decodes leftover entities, because content management systems escape twice: "Trade &amp; talks" still contains one. */
    private static Metadata unescaped(Metadata told) {
        return told.withTitle(told.title().map(PageMetadata::unescaped))
                .withOutlet(told.outlet().map(PageMetadata::unescaped))
                .withSection(told.section().map(PageMetadata::unescaped))
                .withAuthors(
                        told.authors().stream().map(PageMetadata::unescaped).toList());
    }

    private static String unescaped(String value) {
        return value.contains("&") ? Parser.unescapeEntities(value, false) : value;
    }

    private static Optional<String> absolute(String url, String base) {
        try {
            URI resolved = base.isEmpty() ? new URI(url.strip()) : new URI(base).resolve(new URI(url.strip()));
            return Optional.ofNullable(resolved.getScheme())
                    .filter(scheme -> scheme.startsWith("http"))
                    .map(scheme -> resolved.toString());
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /**
     * Gives a moment in UTC the outlet's day if another source has it: the same moment with an offset, or a printed day that fits the
     * moment in some time zone.
     */
    private static Published inOutletZone(Published published, List<Metadata> told) {
        Optional<OffsetDateTime> utc =
                published.when().time().filter(time -> time.getOffset().getTotalSeconds() == 0);
        if (utc.isEmpty() || published.basis() == PublishedBasis.GIVEN) {
            return published;
        }
        for (Metadata each : told) {
            Optional<Timestamp> local =
                    each.published().filter(other -> isLocal(other, utc.get())).map(Published::when);
            if (local.isPresent()) {
                return new Published(
                        new Timestamp(local.get().date(), local.get().time().or(() -> utc)),
                        published.basis(),
                        published.from(),
                        published.confidence());
            }
        }
        return published;
    }

    private static boolean isLocal(Published other, OffsetDateTime utc) {
        Optional<OffsetDateTime> time = other.when().time();
        if (time.isPresent()) {
            return time.get().getOffset().getTotalSeconds() != 0 && time.get().isEqual(utc);
        }
        LocalDate earliest = utc.minus(FURTHEST_ZONE).toLocalDate();
        LocalDate latest = utc.plus(FURTHEST_ZONE).toLocalDate();
        return other.basis() == PublishedBasis.TEXT
                && !other.date().isBefore(earliest)
                && !other.date().isAfter(latest);
    }

    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String mark : List.of(" | ", " - ", " – ", " — ", " · ", " :: ")) {
            int at = title.lastIndexOf(mark);
            boolean named = outlet.isPresent()
                    && at > 0
                    && title.substring(at + mark.length()).strip().equalsIgnoreCase(outlet.get());
            if (named) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }
}
