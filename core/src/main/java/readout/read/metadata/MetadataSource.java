package readout.read.metadata;

import org.jsoup.nodes.Document;
import readout.text.Metadata;

/**
 * One place of a page that tells of the article.
 *
 * <p>To add one: write a class that fills what it finds and leaves the rest empty; put it into the list of {@link PageMetadata} before the
 * sources that it should be believed over; add a page with it, and with what contradicts it, to {@code PageMetadataTest}.
 */
interface MetadataSource {
    /** What this place says; values that are no dates, names or addresses are left out. */
    Metadata read(Document page);
}
