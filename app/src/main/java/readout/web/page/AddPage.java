package readout.web.page;

import java.util.List;
import readout.ingest.Ingester;
import readout.store.Added;

/**
 * Page for adding articles.
 *
 * @param outcomes the outcomes for the articles just sent; empty before
 */
public record AddPage(List<Ingester.Outcome> outcomes) {
    /** The message for an outcome. */
    public static String words(Added added) {
        return switch (added) {
            case NEW -> "added";
            case COPY -> "added as a copy of a known text";
            case NEWER -> "added as the newest version of a known article";
            case EARLIER -> "kept as an earlier version of a known article";
            case KNOWN -> "known already";
            case DATED -> "known already and dated now";
            case QUARANTINED -> "set aside: it seems to be about something else";
        };
    }
}
