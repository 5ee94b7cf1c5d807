package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands where in an annotated article: mentions, titles beside names, quotations, temporal expressions. */
public record ArticlePlaces(
        Places<Named> mentions, Places<Named> titles, Places<Span> quotations, Places<TimeExpression> times) {

    /**
     * A place where an entity is named or has its title.
     *
     * @param order the entity's place among the article's entities
     */
    public record Named(Entity entity, int order, Mention mention, Span span) {}

    static ArticlePlaces of(List<Entity> entities, List<Span> quotations, List<TimeExpression> times) {
        return new ArticlePlaces(
                Places.of(named(entities, mention -> Optional.of(mention.span())), Named::span),
                Places.of(named(entities, Mention::title), Named::span),
                Places.of(quotations, Function.identity()),
                Places.of(times, TimeExpression::span));
    }

    private static List<Named> named(List<Entity> entities, Function<Mention, Optional<Span>> place) {
        List<Named> named = new ArrayList<>();
        for (int order = 0; order < entities.size(); order++) {
            Entity entity = entities.get(order);
            for (Mention mention : entity.mentions()) {
                Optional<Span> span = place.apply(mention);
                if (span.isPresent()) {
                    named.add(new Named(entity, order, mention, span.get()));
                }
            }
        }
        return named;
    }
}
