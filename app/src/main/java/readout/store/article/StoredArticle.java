package readout.store.article;

import java.time.Instant;
import java.util.Optional;
import readout.dossier.Source;

/**
 * An article as it is stored, without its text.
 *
 * @param input the name it was added by: a file, an address, or its place in an archive
 * @param added when it was added
 * @param belongs false for a near miss
 * @param relevance how likely it belongs, 0 to 1
 * @param why the reasons for its relevance, in words
 * @param newest the version that replaced this one; empty where this is the newest
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
    /** The first article with the same text, where this one is a copy. */
    public Optional<String> original() {
        return Optional.of(source.text()).filter(text -> !text.equals(source.article()));
    }
}
