package readout.text;

import java.util.List;
import java.util.Optional;

/**
 * A person, state, body, place or outlet of the article with all places where it is named.
 *
 * @param name the fullest name the article gives
 * @param side ISO 3166-1 alpha-3 code or short name of the party it acts for
 */
public record Entity(String name, EntityType type, Optional<String> side, List<Span> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }
}
