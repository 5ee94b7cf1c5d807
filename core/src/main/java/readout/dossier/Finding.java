package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.fact.Content;

/**
 * What the claims of one or more articles come to.
 *
 * @param id stable: it comes from the claim that was first, so that it stays when more are added
 * @param content what the claims say together, people by their fullest names
 * @param versions where support is contested: what is in dispute, one line a version with its outlets
 * @param firstKnown the day on which the first article said it
 * @param lastKnown the day of the latest article that says it
 * @param claims how many articles say it
 * @param texts how many texts of their own say it
 * @param confidence the highest of its claims, 1 where a user vouches for it
 * @param dated false where no article that says it has a date; the days are then those of adding
 * @param outlets who published texts of their own that say it
 * @param quote the words of the surest claim
 */
public record Finding<C extends Content>(
        String id,
        C content,
        Support support,
        List<String> versions,
        LocalDate firstKnown,
        LocalDate lastKnown,
        int claims,
        int texts,
        double confidence,
        boolean dated,
        List<String> outlets,
        String quote) {
    public Finding {
        versions = List.copyOf(versions);
        outlets = List.copyOf(outlets);
    }

    /** The day of the first article that says it; absent where none of them has a date. */
    public Optional<LocalDate> firstPublished() {
        return Optional.of(firstKnown).filter(day -> dated);
    }

    /** The day of the latest article that says it; absent where none of them has a date. */
    public Optional<LocalDate> lastPublished() {
        return Optional.of(lastKnown).filter(day -> dated);
    }

    /** The same finding, this sure. */
    public Finding<C> with(double sure) {
        return new Finding<>(
                id, content, support, versions, firstKnown, lastKnown, claims, texts, sure, dated, outlets, quote);
    }

    /** The same finding with another content. */
    public <D extends Content> Finding<D> with(D other) {
        return new Finding<>(
                id, other, support, versions, firstKnown, lastKnown, claims, texts, confidence, dated, outlets, quote);
    }
}
