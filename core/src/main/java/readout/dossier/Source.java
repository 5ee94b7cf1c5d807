package readout.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The article that a claim stands in.
 *
 * @param order place in the order of adding, from 1
 * @param added day on which the dossier took it in
 * @param text the id of the first article with this text: copies of one agency report have the same
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
    /** The day on which the claim was known: of publication, else of adding. */
    public LocalDate known() {
        return published.orElse(added);
    }
}
