package readout.text;

import java.util.List;
import java.util.Optional;

/**
 * A person, body or place of the article with all places where it is meant.
 *
 * @param name the fullest name the article gives
 * @param side ISO 3166-1 alpha-3 code or short name of the party it acts for
 */
public record Entity(String name, EntityType type, Optional<String> side, List<Mention> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }
}
