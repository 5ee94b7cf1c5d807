package readout.store.article;

import java.time.Instant;
import java.util.Optional;
import readout.dossier.Source;

/**
 * An article as it is kept, without its text.
 *
 * @param input the name it was added by: a file, an address, or where in an archive it lay
 * @param added when it was taken in
 * @param belongs false for a near miss
 * @param relevance how much it seems to belong, 0 to 1
 * @param why what that rests on, in words
 * @param newest the version that stands for this one; empty where it stands itself
 */
public record StoredArticle(
        Source source,
        String input,
        String language,
        String basis,
        Instant added,
        boolean belongs,
        double relevance,
        String why,
        Optional<String> newest) {
    /** The first article with this text, where this one is a copy. */
    public Optional<String> original() {
        return Optional.of(source.text()).filter(text -> !text.equals(source.article()));
    }
}
