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
 * All that a page says of itself. Where sources contradict each other, the first in this order is believed, field by field: JSON-LD,
 * microdata, OpenGraph, other meta elements, Dublin Core, {@code link} elements, {@code time} elements, what is printed, the address.
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
     * What the page says, each field from the first source that has it.
     *
     * @param page parsed with its own address as base where that is known
     * @param latest dates of publication after this day are not believed
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

    /** Content management systems escape twice: the ampersand of "Trade &amp; talks" is left as an entity. */
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
     * A moment in UTC is given the outlet's day where another source tells it: the same moment with an offset, or a printed day that some
     * zone makes of the moment.
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
