package readout.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Source of a claim: the article that makes it.
 *
 * @param order position in the order of adding, from 1
 * @param added day on which the dossier added the article
 * @param text id of the first article with this text; copies of an agency report share it
 */
public record Source(
        String article,
        long order,
        String outlet,
        Optional<String> title,
        Optional<String> url,
        Optional<LocalDate> published,
        LocalDate added,
        String text) {
    /** Day on which the claim became known: the day of publication or, without one, of adding. */
    public LocalDate known() {
        return published.orElse(added);
    }
}
