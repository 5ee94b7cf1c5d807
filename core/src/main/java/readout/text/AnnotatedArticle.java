package readout.text;

import java.util.List;
import java.util.Optional;

/**
 * An article with its sentences, entities, quotations and temporal expressions, each list in text order.
 *
 * @param quotations spans in quote marks, the marks included; one may run over several sentences
 */
public record AnnotatedArticle(
        Article article,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Span> quotations,
        List<TimeExpression> times) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }

    public String text() {
        return article.text();
    }

    /** The entity meant at this place, the one with the longest mention where several overlap. */
    public Optional<Entity> entityAt(Span span) {
        Entity best = null;
        int length = -1;
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().overlaps(span) && mention.span().length() > length) {
                    best = entity;
                    length = mention.span().length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Temporal expressions inside the span. */
    public List<TimeExpression> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }
}
