package readout.read.metadata;

import org.jsoup.nodes.Document;
import readout.text.Metadata;

/**
 * Source of metadata in a page.
 *
 * <p>To add one: write a class that fills in what it finds and leaves the rest empty; put it into the list of {@link PageMetadata} before
 * the sources that it takes precedence over; add a page with it, and with a contradicting source, to {@code PageMetadataTest}.
 */
interface MetadataSource {
    /** Reads the metadata of this source; values that are not valid dates, names or addresses are left out. */
    Metadata read(Document page);
}
