package readout.text;

import java.util.List;
import java.util.Optional;

/**
 * Entity of an article: a person, state, body, place or outlet with all its mentions.
 *
 * @param name fullest name in the article
 * @param side ISO 3166-1 alpha-3 code or short name of the party it acts for
 */
public record Entity(String name, EntityType type, Optional<String> side, List<Span> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }
}
