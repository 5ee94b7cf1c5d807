package readout.read.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Metadata in HTML's {@code time} elements: the first one after the headline that belongs neither to an update nor to another story. */
final class TimeElements implements MetadataSource {
    private static final Pattern UPDATED = Pattern.compile("(?i)updat|modif|edited|revis");
    /** Parts of a page about other stories, about readers or about the site. */
    static final String ELSEWHERE = "aside, nav, footer, [class*=related], [class*=comment], [class*=recirc]";

    @Override
    public Metadata read(Document page) {
        Optional<Timestamp> published = Optional.empty();
        Optional<Timestamp> modified = Optional.empty();
        for (Element time : page.select("time[datetime]")) {
            if (time.closest(ELSEWHERE) == null) {
                Optional<Timestamp> when = Timestamps.in(time.attr("datetime"));
                if (isOfUpdate(time)) {
                    modified = modified.or(() -> when);
                } else {
                    published = published.or(() -> when);
                }
            }
        }
        return Metadata.NONE
                .withPublished(published.map(when -> Published.stated(when, PublishedBasis.METADATA, "time element")))
                .withModified(modified);
    }

    private static boolean isOfUpdate(Element time) {
        Element parent = time.parent();
        String around = time.className() + " " + time.attr("itemprop") + " " + time.ownText()
                + (parent == null ? "" : " " + parent.ownText() + " " + parent.className());
        return UPDATED.matcher(around).find();
    }
}
