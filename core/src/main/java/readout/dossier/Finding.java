package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.fact.Content;

/**
 * Finding: what the claims of one or more articles add up to.
 *
 * @param id stable id, derived from the first claim, so that it stays when more claims are added
 * @param content combined content of the claims, with people by their fullest names
 * @param versions for contested support: the versions in dispute, each on one line with its outlets
 * @param firstKnown day on which the first article said it
 * @param lastKnown day of the latest article that says it
 * @param claims number of articles that say it
 * @param texts number of independent texts that say it
 * @param confidence highest confidence of its claims, 1 if a user vouches for it
 * @param dated false if no article that says it has a date; the days are then those of adding
 * @param outlets outlets that published independent texts that say it
 * @param quote words of the most confident claim
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

    /** Publication day of the first article that says it; absent if none of them has a date. */
    public Optional<LocalDate> firstPublished() {
        return Optional.of(firstKnown).filter(day -> dated);
    }

    /** Publication day of the latest article that says it; absent if none of them has a date. */
    public Optional<LocalDate> lastPublished() {
        return Optional.of(lastKnown).filter(day -> dated);
    }

    /** Returns the finding with another confidence. */
    public Finding<C> with(double sure) {
        return new Finding<>(
                id, content, support, versions, firstKnown, lastKnown, claims, texts, sure, dated, outlets, quote);
    }

    /** Returns the finding with another content. */
    public <D extends Content> Finding<D> with(D other) {
        return new Finding<>(
                id, other, support, versions, firstKnown, lastKnown, claims, texts, confidence, dated, outlets, quote);
    }
}
